package org.jointmeeting.agenda.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Waiving 免办 an assisting task says why. */
@Schema(description = "免办 · waive")
public record WaiveTask(@NotBlank @Size(max = 500) @Schema(examples = "牵头部门已一并处理，无需协办。") String reason) {}
