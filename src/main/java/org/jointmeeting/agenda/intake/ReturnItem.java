package org.jointmeeting.agenda.intake;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Returning 退回补正 says what is missing and by when. */
@Schema(description = "退回补正 · return for completion")
public record ReturnItem(
        @NotBlank @Size(max = 1000) @Schema(examples = "请补充现场照片和物业处置记录。") String missing,
        @NotNull @Schema(description = "补正期限（工作日） · complete it by, a working day", examples = "2026-12-04")
                LocalDate completeBy) {}
