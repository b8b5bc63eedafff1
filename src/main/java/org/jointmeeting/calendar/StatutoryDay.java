package org.jointmeeting.calendar;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One day of the State Council's yearly notice. */
@Schema(description = "放假日或调休上班日 · a day off or a make-up working day")
public record StatutoryDay(
        @NotNull @Schema(examples = "2027-01-01") LocalDate date,
        @NotNull @Schema(examples = "HOLIDAY") StatutoryKind kind,
        @NotBlank @Size(max = 50) @Schema(description = "节日名称 · name of the festival", examples = "元旦") String name) {}
