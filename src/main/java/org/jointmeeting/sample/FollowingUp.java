package org.jointmeeting.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.ItemView;

/** Follows what was assigned until it is resolved, or as far as it got by now. */
@ApplicationScoped
class FollowingUp {

    private static final int PERCENT_STUCK = 6;
    private static final int PERCENT_CONTENT = 88;

    private final WorkingMatters working;

    FollowingUp(WorkingMatters working) {
        this.working = working;
    }

    /** @param from the day on which it was assigned */
    void up(Matter matter, ItemView item, LocalDate from, SampleDays days, Dice dice) {
        Instant signed = days.at(days.day(from, 1), 10, 0);
        Instant reported = days.at(days.day(from, 4), 16, 0);
        Instant verified = days.at(days.day(from, 5), 11, 0);
        boolean stuck = dice.in(PERCENT_STUCK);
        boolean content = dice.in(PERCENT_CONTENT);
        if (!days.isPast(signed)) {
            return;
        }
        working.sign(item, signed);
        working.progress(item, signed.plusSeconds(7200));
        if (stuck || !days.isPast(reported)) {
            return;
        }
        working.finishAssists(item, reported);
        UUID proof = working.prove(item, reported);
        working.report(matter, item, proof, reported.plusSeconds(600));
        if (days.isPast(verified)) {
            working.verify(matter, item, content, verified);
        }
    }
}
