package org.jointmeeting.planning.finding;

import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;

import org.jointmeeting.organisation.Period;
import org.jointmeeting.planning.horizon.Grid;

/** The days of a horizon on which somebody holds a post of a seat, and so can come for it. */
record Tenure(BitSet days) {

    Tenure {
        days = (BitSet) days.clone();
    }

    static Tenure always(Grid grid) {
        BitSet days = new BitSet(grid.days());
        days.set(0, grid.days());
        return new Tenure(days);
    }

    /** On each day that one of the periods holds. */
    static Tenure of(Grid grid, List<Period> periods) {
        BitSet days = new BitSet(grid.days());
        for (Period period : periods) {
            long from = ChronoUnit.DAYS.between(grid.first(), period.startsOn());
            long until = ChronoUnit.DAYS.between(grid.first(), period.lastDay()) + 1;
            days.set((int) Math.min(Math.max(0, from), grid.days()), (int) Math.max(0, Math.min(until, grid.days())));
        }
        return new Tenure(days);
    }

    /** Whether they hold it on the day of that grain. */
    boolean holds(int start) {
        return days.get(start / Grid.PER_DAY);
    }
}
