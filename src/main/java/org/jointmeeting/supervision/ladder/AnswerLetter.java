package org.jointmeeting.supervision.ladder;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the agency answers, and by when it will be done. */
@Schema(description = "答复 · answer")
public record AnswerLetter(
        @NotBlank
                @Size(max = 2000)
                @Schema(description = "原因、措施 · why it is late and what is done", examples = "充电桩产权单位变更，已约谈新产权单位并限期迁移。")
                String text,
        @NotNull @Schema(description = "承诺办结日期 · to be done on", examples = "2026-12-04") LocalDate promisedOn) {}
