package org.jointmeeting.organisation.compounds;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.CompoundType;
import org.jointmeeting.organisation.PartyKind;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** A compound to add, with its three parties. */
@Schema(description = "新增小区及其三方 · a compound to add, with its three parties")
public record NewCompound(
        @NotNull @Schema(description = "所在社区 · the community it lies in") UUID jurisdictionId,
        @NotBlank @Size(max = 100) @Schema(examples = "骆家庄西苑") String name,
        @NotNull @Schema(examples = "RESETTLEMENT") CompoundType type,
        @Size(max = 200) @Schema(examples = "文二西路 668 号") @Nullable String address,
        @NotNull @Min(1) @Max(100000) @Schema(description = "户数 · households", examples = "1280") Integer households,
        @NotNull
                @Size(min = 3, max = 3, message = "{organisation.three-parties}")
                @Schema(
                        description = "三方各一 · one of each kind",
                        examples =
                                """
                                [{"kind": "PARTY_BRANCH", "name": "骆家庄西苑党支部"},
                                 {"kind": "OWNERS_COMMITTEE", "name": "骆家庄西苑业主委员会", "startsOn": "2025-03-01"},
                                 {"kind": "PROPERTY_COMPANY", "name": "西溪物业服务有限公司"}]""")
                List<@NotNull @Valid NewParty> parties) {

    CompoundChange changeable() {
        return new CompoundChange(name, type, address, households);
    }

    /** @throws Problem 400 naming the party that is doubled, or wrong in itself */
    NewCompound checked() {
        Set<PartyKind> seen = EnumSet.noneOf(PartyKind.class);
        for (int i = 0; i < parties.size(); i++) {
            NewParty party = parties.get(i);
            if (!seen.add(party.kind())) {
                throw Problem.field(
                        "parties/" + i + "/kind",
                        Text.of(
                                "三方应各填一个，{0}重复。",
                                "Give one party of each kind; {0} comes twice.",
                                party.kind().label()));
            }
            party.representation().checked("parties/" + i + "/");
        }
        return this;
    }
}
