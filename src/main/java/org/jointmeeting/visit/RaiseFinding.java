package org.jointmeeting.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an item says beyond the finding it comes from. */
@Schema(description = "由走访发现的问题草拟议题 · an item from a finding")
public record RaiseFinding(
        @NotBlank @Size(max = 100) @Schema(examples = "2 幢架空层飞线充电") String title,
        @Nullable @Size(max = 1000) @Schema(examples = "清理架空层，增设集中充电点。") String desiredResult,
        @Nullable @Size(max = 1000) @Schema(examples = "已当场劝导，次日复发。") String alreadyTried) {}
