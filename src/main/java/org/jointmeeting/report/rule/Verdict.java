package org.jointmeeting.report.rule;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How something counts in a figure.
 *
 * @param at the moment for which it lies in the period
 */
public record Verdict(Part part, @Nullable Reason reason, Instant at) {

    public static Verdict counted(boolean isInNumerator, Instant at) {
        return new Verdict(isInNumerator ? Part.NUMERATOR : Part.DENOMINATOR_ONLY, null, at);
    }

    public static Verdict excluded(Reason reason, Instant at) {
        return new Verdict(Part.EXCLUDED, reason, at);
    }
}
