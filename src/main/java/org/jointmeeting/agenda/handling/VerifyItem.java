package org.jointmeeting.agenda.handling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Verifying 销号 says how it was checked and what the raiser says. */
@Schema(description = "销号 · verify")
public record VerifyItem(
        @NotBlank @Size(max = 1000) @Schema(examples = "12 月 8 日现场复查，通道畅通。") String howChecked,
        @NotNull @Valid RaiserOpinion raiserOpinion) {}
