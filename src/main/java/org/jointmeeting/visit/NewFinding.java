package org.jointmeeting.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was found. */
@Schema(description = "走访发现的问题 · something found")
public record NewFinding(
        @NotBlank @Size(max = 60) @Schema(description = "类别代码 · category code", examples = "FIRE_LANE_CHARGING")
                String category,
        @NotBlank @Size(max = 2000) @Schema(examples = "2 幢架空层停放充电电动自行车 12 辆，飞线充电。") String text) {}
