package org.jointmeeting.agenda.owners;

import java.math.BigDecimal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Text;

/** A vote counted by the floor area of what is owned apart 专有部分面积, in square metres. */
@Schema(description = "按专有部分面积统计（平方米） · the vote by floor area, in square metres")
public record FloorArea(
        @NotNull
                @DecimalMin("0.01")
                @DecimalMax("99999999.99")
                @Digits(integer = 8, fraction = 2)
                @Schema(description = "专有部分总面积 · the whole floor area", examples = "86520.50")
                BigDecimal total,
        @NotNull
                @DecimalMin("0")
                @DecimalMax("99999999.99")
                @Digits(integer = 8, fraction = 2)
                @Schema(description = "参与表决的面积 · took part", examples = "66180.20")
                BigDecimal participating,
        @NotNull
                @DecimalMin("0")
                @DecimalMax("99999999.99")
                @Digits(integer = 8, fraction = 2)
                @Schema(description = "同意的面积 · in favour", examples = "51890.75")
                BigDecimal inFavour,
        @NotNull
                @DecimalMin("0")
                @DecimalMax("99999999.99")
                @Digits(integer = 8, fraction = 2)
                @Schema(description = "反对的面积 · against", examples = "10210.25")
                BigDecimal against) {

    Measure measure() {
        return new Measure("floorArea", Text.of("专有部分面积", "floor area"), total, participating, inFavour, against);
    }
}
