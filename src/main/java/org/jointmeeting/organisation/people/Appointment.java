package org.jointmeeting.organisation.people;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who becomes commissioner of a compound, from which day, and what is handed over. */
@Schema(description = "任命小区专员 · appointment of a commissioner")
public record Appointment(
        @NotNull @Schema(description = "人员编号 · the person") UUID personId,
        @NotNull @Schema(description = "任职开始之日，前任前一日离任 · the former ends the day before", examples = "2026-12-01")
                LocalDate startsOn,
        @Size(max = 1000)
                @Schema(description = "交接说明 · what is handed over", examples = "已移交住户台账和三件在办议题，并陪同走访重点户。")
                @Nullable
                String handOverNote) {}
