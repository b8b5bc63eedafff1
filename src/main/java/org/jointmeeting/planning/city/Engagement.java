package org.jointmeeting.planning.city;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.planning.engine.Diaries;

/**
 * A time at which somebody can't come to any meeting of the plan.
 *
 * @param start in grains, as the length
 * @param counted whether it is a meeting outside the plan, which counts as load, or an absence
 * @param venue where that is; null where it is no venue of the plan, or nobody knows
 */
public record Engagement(int person, int start, int length, boolean counted, @Nullable Integer venue) {

    void noteIn(Diaries diaries) {
        for (int from = start; from < start + length; from += Diaries.LONGEST) {
            diaries.take(person, from, Math.min(Diaries.LONGEST, start + length - from));
        }
    }
}
