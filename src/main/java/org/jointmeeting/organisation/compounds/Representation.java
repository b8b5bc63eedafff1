package org.jointmeeting.organisation.compounds;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.PartyKind;
import org.jointmeeting.organisation.StandIn;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/**
 * Who a party is: its name, or, while it is missing, who acts for it.
 *
 * @param name may be left out while the party is missing
 */
record Representation(@Nullable String name, boolean missing, @Nullable StandIn standIn) {

    /** @throws Problem 400 naming the part below {@code path} that is missing or too much */
    Representation checked(String path) {
        if (missing && standIn == null) {
            throw Problem.field(
                    path + "standIn",
                    Text.of("该方缺位，应填写代行主体（社区、筹备组或物业管理委员会）。", "The party is missing: name who stands in for it."));
        }
        if (!missing && standIn != null) {
            throw Problem.field(
                    path + "standIn", Text.of("该方未缺位，不应填写代行主体。", "The party is not missing; leave the stand-in out."));
        }
        if (!missing && (name == null || name.isBlank())) {
            throw Problem.field(path + "name", Text.of("请填写该方名称。", "Give the party's name."));
        }
        return this;
    }

    String nameFor(PartyKind kind) {
        return name == null || name.isBlank() ? kind.label().zh() + "（缺位）" : name;
    }
}
