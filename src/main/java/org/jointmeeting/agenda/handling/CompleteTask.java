package org.jointmeeting.agenda.handling;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Completing an assisting task says what was done. */
@Schema(description = "完成协办任务 · complete an assisting task")
public record CompleteTask(
        @NotBlank @Size(max = 4000) @Schema(examples = "已完成新充电点位施划，配套线路通过验收。") String result,
        @Nullable @Size(max = 20) @Schema(description = "佐证材料编号，可不附 · evidence, if any")
                Set<@NotNull UUID> evidenceIds) {}
