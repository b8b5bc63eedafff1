package org.jointmeeting.planning.city;

import java.util.List;

import org.jointmeeting.planning.engine.Diaries;
import org.jointmeeting.planning.engine.Score;

/**
 * Fills the seats of a meeting: each with whoever is qualified, free and comes at the lowest price. Nobody is in two
 * places. Who is chosen depends on nothing but what stands, so that pricing and putting down choose the same people.
 */
final class Crews {

    /** Medium points of a seat that the head should have taken, and of an optional one that stays empty. */
    static final int HEAD_MISSING = 5;

    static final int OPTIONAL_EMPTY = 2;

    private final Seat[][] seats;
    private final int[] lengths;
    private final Diaries diaries;
    private final Holders holders;
    private final List<SeatRule> rules;
    private final int[] chosen;

    Crews(Month month, Holders holders, List<SeatRule> rules) {
        var gatherings = month.gatherings();
        this.seats = gatherings.stream()
                .map(gathering -> gathering.seats().toArray(Seat[]::new))
                .toArray(Seat[][]::new);
        this.lengths = gatherings.stream()
                .mapToInt(gathering -> gathering.wish().length())
                .toArray();
        this.diaries = new Diaries(month.people(), month.days().grains());
        this.holders = holders;
        this.rules = rules;
        this.chosen = new int
                [gatherings.stream()
                        .mapToInt(gathering -> gathering.seats().size())
                        .max()
                        .orElse(0)];
    }

    /** What the cheapest people for it cost; {@link Score#FORBIDDEN} if a seat that must be filled can't be. */
    long choose(int meeting, int start, int venue) {
        long points = 0;
        Seat[] wanted = seats[meeting];
        for (int seat = 0; seat < wanted.length; seat++) {
            long best = wanted[seat].need() == Seat.Need.OPTIONAL ? Score.ofMedium(OPTIONAL_EMPTY) : Score.FORBIDDEN;
            chosen[seat] = Holders.NOBODY;
            for (int person : wanted[seat].qualified()) {
                if (diaries.isFree(person, start, lengths[meeting]) && !isChosen(person, seat)) {
                    long price = price(wanted[seat], person, start, venue);
                    if (price < best) {
                        best = price;
                        chosen[seat] = person;
                    }
                }
            }
            if (best == Score.FORBIDDEN) {
                return Score.FORBIDDEN;
            }
            points += best;
        }
        return points;
    }

    /** The people last chosen go there. */
    void enter(int meeting, int start) {
        for (int seat = 0; seat < seats[meeting].length; seat++) {
            int person = chosen[seat];
            holders.set(meeting, seat, person);
            if (person != Holders.NOBODY) {
                diaries.take(person, start, lengths[meeting]);
                rules.forEach(rule -> rule.entered(person, start));
            }
        }
    }

    void leave(int meeting, int start) {
        for (int seat = 0; seat < seats[meeting].length; seat++) {
            int person = holders.of(meeting, seat);
            chosen[seat] = person;
            holders.set(meeting, seat, Holders.NOBODY);
            if (person != Holders.NOBODY) {
                diaries.release(person, start, lengths[meeting]);
                rules.forEach(rule -> rule.left(person, start));
            }
        }
    }

    /** Chooses those who are named, seat after seat, from there on. */
    void recall(int meeting, int[] known) {
        for (int seat = 0; seat < seats[meeting].length; seat++) {
            chosen[seat] = known[holders.cell(meeting, seat)];
        }
    }

    /** What the people last chosen cost. */
    long priceOfChosen(int meeting, int start, int venue) {
        long points = 0;
        for (int seat = 0; seat < seats[meeting].length; seat++) {
            points += chosen[seat] == Holders.NOBODY
                    ? Score.ofMedium(OPTIONAL_EMPTY)
                    : price(seats[meeting][seat], chosen[seat], start, venue);
        }
        return points;
    }

    private long price(Seat seat, int person, int start, int venue) {
        boolean isSubstitute = seat.need() == Seat.Need.HEAD && person != seat.qualified()[0];
        long points = isSubstitute ? Score.ofMedium(HEAD_MISSING) : 0;
        for (SeatRule rule : rules) {
            points += rule.price(person, start, venue);
        }
        return points;
    }

    private boolean isChosen(int person, int before) {
        for (int seat = 0; seat < before; seat++) {
            if (chosen[seat] == person) {
                return true;
            }
        }
        return false;
    }
}
