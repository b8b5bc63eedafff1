package org.jointmeeting.planning.city;

import org.jointmeeting.planning.engine.Diaries;

/**
 * A time at which somebody can't come to any meeting of the plan.
 *
 * @param start in grains, as the length
 * @param counted whether it is a meeting elsewhere, which counts as load, or an absence
 */
public record Engagement(int person, int start, int length, boolean counted) {

    void noteIn(Diaries diaries) {
        for (int from = start; from < start + length; from += Diaries.LONGEST) {
            diaries.take(person, from, Math.min(Diaries.LONGEST, start + length - from));
        }
    }
}
