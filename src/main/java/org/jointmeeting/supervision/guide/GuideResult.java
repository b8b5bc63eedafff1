package org.jointmeeting.supervision.guide;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of a guide. */
@Schema(description = "三导结果 · what came of it")
public record GuideResult(
        @NotBlank @Size(max = 4000) @Schema(description = "结果 · the result", examples = "筹备组已配齐，公示期满无异议。")
                String result,
        @Nullable @Schema(description = "日期，缺省为今天 · the day, today when left out") LocalDate on) {}
