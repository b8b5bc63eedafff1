package org.jointmeeting.agenda.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Completing an assisting task says what was done. */
@Schema(description = "完成协办任务 · complete an assisting task")
public record CompleteTask(@NotBlank @Size(max = 4000) @Schema(examples = "已完成新充电点位施划，配套线路通过验收。") String result) {}
