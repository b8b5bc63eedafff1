package org.jointmeeting.agenda.handling;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one agency, or one of the three parties of a compound concerned, does to help: exactly one of the two is named. */
@Schema(description = "一项协办任务，由一个部门或三方之一承担 · what one agency or party does to help")
public record AssistingWork(
        @Nullable @Schema(description = "协办部门 · the agency") UUID agencyId,
        @Nullable @Schema(description = "协办的三方主体，须属于议题所涉小区 · or the party, of a compound concerned") UUID partyId,
        @NotBlank @Size(max = 1000) @Schema(examples = "配合清理并维护现场秩序。") String text) {

    public static AssistingWork of(UUID agencyId, String text) {
        return new AssistingWork(agencyId, null, text);
    }
}
