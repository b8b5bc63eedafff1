package org.jointmeeting.agenda.request;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Granting an assist's return may name who assists instead. */
@Schema(description = "同意协办退单 · grant an assist's return")
public record ReturnTask(
        @NotBlank @Size(max = 500) @Schema(description = "决定理由 · why", examples = "现场秩序由社区维护即可。") String reason,
        @Nullable @Schema(description = "改由哪个部门协办，缺省不再安排 · who assists instead; nobody when left out")
                UUID newAgencyId) {}
