package org.jointmeeting.agenda.request;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asking for an extension 延期 says why, how far the work is, and until when. */
@Schema(description = "申请延期 · ask for an extension")
public record AskExtension(
        @NotBlank @Size(max = 1000) @Schema(description = "延期理由 · why", examples = "新点位需业主委员会公示 7 日。") String reason,
        @NotBlank @Size(max = 2000) @Schema(description = "目前进展 · how far the work is", examples = "已拆除 4 组，剩余 2 组待迁移。")
                String progress,
        @NotNull @Schema(description = "申请延至（工作日，晚于现期限） · until when: a working day after the due date")
                LocalDate dueOn) {}
