package org.jointmeeting.agenda.theme;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Looking for themes at once, without waiting for the service to do it. */
@Schema(description = "立即查找共性问题 · look for themes now")
public record DetectThemes(
        @NotNull @Schema(description = "街道，或其上级 · a street, or what lies above streets") UUID jurisdictionId,
        @Nullable
                @Size(max = 60)
                @Schema(description = "只看某一类别 · in this category only", examples = "FIRE_LANE_CHARGING")
                String category) {}
