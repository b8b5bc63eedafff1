package org.jointmeeting.agenda.owners;

import java.math.BigDecimal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/**
 * A share that a vote must reach, kept as an exact fraction: of two thirds no decimal is exact.
 *
 * @param exceeded whether it must be exceeded (过半数) and is not reached by being equal (三分之二以上)
 */
@Schema(name = "VoteShare", description = "法定比例 · a share that a vote must reach")
public record Share(
        @NotNull @Min(1) @Max(1000) @Schema(examples = "2") Integer numerator,
        @NotNull @Min(1) @Max(1000) @Schema(examples = "3") Integer denominator,
        @NotNull
                @Schema(
                        description = "是否须超过该比例（如“过半数”） · whether it must be exceeded and not just reached",
                        examples = "false")
                Boolean exceeded) {

    /** @throws Problem 400 naming the field when it is more than the whole */
    Share checked(String path) {
        boolean isTooMuch = exceeded ? numerator >= denominator : numerator > denominator;
        if (isTooMuch) {
            throw Problem.field(
                    path + "/numerator",
                    Text.of(
                            "比例 {0}/{1} 无法达到，分子应小于分母（须“达到”的，可以相等）。",
                            "Nobody can reach {0}/{1}: the numerator is less than the denominator, or equal where reaching is enough.",
                            numerator,
                            denominator));
        }
        return this;
    }

    boolean isReachedBy(BigDecimal part, BigDecimal whole) {
        int order =
                part.multiply(BigDecimal.valueOf(denominator)).compareTo(whole.multiply(BigDecimal.valueOf(numerator)));
        return exceeded ? order > 0 : order >= 0;
    }

    Text inWords() {
        return exceeded
                ? Text.of("应超过 {0}/{1}", "more than {0}/{1} is needed", numerator, denominator)
                : Text.of("应不少于 {0}/{1}", "at least {0}/{1} is needed", numerator, denominator);
    }
}
