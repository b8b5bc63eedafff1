package org.jointmeeting.agenda.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dated word on how a task goes. */
@Schema(description = "进展反馈 · a progress report")
public record ProgressReport(@NotBlank @Size(max = 2000) @Schema(examples = "已约谈充电桩运营单位，限期 3 日内迁移。") String text) {}
