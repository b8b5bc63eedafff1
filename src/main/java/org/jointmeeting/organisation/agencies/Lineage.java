package org.jointmeeting.organisation.agencies;

import java.util.UUID;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** A parent stands at the same jurisdiction or above in the same line, is not ended, and is nobody's own descendant. */
final class Lineage {

    private Lineage() {}

    /** @throws Problem 422 naming {@code parentId} when it is the agency itself that stands above */
    static void requireOther(UUID above, Agency agency) {
        if (above.equals(agency.id())) {
            throw Problem.rule(
                    "parentId",
                    Text.of("上级单位不能是本单位或其下属单位。", "An agency cannot stand above itself, nor can one below it."));
        }
    }

    /** @throws Problem 422 naming {@code parentId} when the parent cannot be above the agency */
    static void requireAbove(Agency parent, Agency agency) {
        requireOther(parent.id(), agency);
        if (!agency.jurisdictionPath().startsWith(parent.jurisdictionPath())) {
            throw Problem.rule(
                    "parentId",
                    Text.of("上级单位应在本级或本辖区的上级辖区。", "The parent must be at the same jurisdiction or at one above it."));
        }
        if (parent.isEnded()) {
            throw Problem.rule("parentId", Text.of("上级单位已终止，请选择在册单位。", "The parent has ended; choose another."));
        }
    }
}
