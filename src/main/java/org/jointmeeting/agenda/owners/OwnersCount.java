package org.jointmeeting.agenda.owners;

import java.math.BigDecimal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Text;

/** A vote counted by heads. */
@Schema(description = "按业主人数统计 · the vote by heads")
public record OwnersCount(
        @NotNull @Min(1) @Max(1_000_000) @Schema(description = "业主总人数 · all owners", examples = "800") Integer total,
        @NotNull @Min(0) @Max(1_000_000) @Schema(description = "参与表决人数 · took part", examples = "612")
                Integer participating,
        @NotNull @Min(0) @Max(1_000_000) @Schema(description = "同意人数 · in favour", examples = "480") Integer inFavour,
        @NotNull @Min(0) @Max(1_000_000) @Schema(description = "反对人数 · against", examples = "96") Integer against) {

    Measure measure() {
        return new Measure(
                "owners",
                Text.of("业主人数", "owners"),
                BigDecimal.valueOf(total),
                BigDecimal.valueOf(participating),
                BigDecimal.valueOf(inFavour),
                BigDecimal.valueOf(against));
    }
}
