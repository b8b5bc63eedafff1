package org.jointmeeting.supervision.mediation;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed while a mediation is not closed; of positions the whole list is given. */
@Schema(description = "修改调解事项；立场须整列给出，可增加当事方，不得去掉 · what may change; parties may join, never leave")
public record MediationChange(
        @NotBlank @Size(max = 60) @Schema(examples = "PROPERTY_SERVICE") String category,
        @NotBlank @Size(max = 100) @Schema(examples = "公共收益分配和公示争议") String title,
        @NotBlank @Size(max = 2000) @Schema(examples = "上半年小区公共收益约 42 万元，双方对分配比例和公示方式意见不一。") String facts,
        @Nullable UUID mediatorId,
        @NotNull @Size(max = 6) List<@NotNull @Valid MediationPosition> positions) {

    static MediationChange of(Mediation mediation, List<MediationParty> parties) {
        return new MediationChange(
                mediation.conflict().category(),
                mediation.conflict().title(),
                mediation.conflict().facts(),
                mediation.mediator().personId(),
                parties.stream()
                        .map(party -> new MediationPosition(party.partyId(), party.position()))
                        .toList());
    }

    Mediation.Conflict conflict() {
        return new Mediation.Conflict(category, title, facts);
    }
}
