package org.jointmeeting.planning.city;

import org.jointmeeting.planning.engine.Rule;
import org.jointmeeting.planning.engine.Score;

/** What was set before, and above all what was notified, stays. */
final class Stability implements Rule {

    private final Known[] known;
    private final Points points;

    Stability(Month month) {
        this.known = month.gatherings().stream().map(Gathering::known).toArray(Known[]::new);
        this.points = month.points();
    }

    @Override
    public long price(int meeting, int start, int room) {
        Known before = known[meeting];
        int changed = 0;
        if (before.start() != Known.NONE && before.start() != start) {
            changed += points.otherTime();
        }
        if (before.venue() != Known.NONE && before.venue() != room) {
            changed += points.otherVenue();
        }
        return Score.ofSoft((long) changed * before.firmness());
    }
}
