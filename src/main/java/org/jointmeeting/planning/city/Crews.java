package org.jointmeeting.planning.city;

import java.util.List;

import org.jointmeeting.planning.engine.Diaries;
import org.jointmeeting.planning.engine.Schedule;
import org.jointmeeting.planning.engine.Score;

/**
 * Fills the seats of a meeting: each with whoever is qualified, free and comes at the lowest price. Nobody is in two
 * places. Who is chosen depends on nothing but what stands, so that pricing and putting down choose the same people.
 */
final class Crews {

    private final Seats seats;
    private final int[] lengths;
    private final Diaries diaries;
    private final Holders holders;
    private final List<SeatRule> rules;
    private final long headMissing;
    private final long optionalEmpty;
    private final int[] otherPerson;
    private final int[] chosen;
    private final Reseating reseating;
    private final Appointments appointments;
    private final TakingAway takingAway;
    private final int[] wanted;

    Crews(Month month, Schedule schedule, Holders holders, List<SeatRule> rules) {
        var gatherings = month.gatherings();
        this.seats = new Seats(month);
        this.lengths = gatherings.stream()
                .mapToInt(gathering -> gathering.wish().length())
                .toArray();
        this.diaries = new Diaries(month.people(), month.days().grains());
        this.holders = holders;
        this.rules = rules;
        this.headMissing = Score.ofMedium(month.points().headMissing());
        this.optionalEmpty = Score.ofMedium(month.points().optionalEmpty());
        this.otherPerson = gatherings.stream()
                .mapToInt(gathering ->
                        gathering.known().firmness() * month.points().otherPerson())
                .toArray();
        month.engagements().forEach(this::note);
        this.chosen = new int[seats.most()];
        this.reseating = new Reseating(diaries, chosen, month.people());
        this.appointments = new Appointments(month.people(), schedule);
        this.takingAway = new TakingAway(appointments, chosen);
        this.wanted = chosen.clone();
    }

    /** What the cheapest people for it cost; {@link Score#FORBIDDEN} if a seat that must be filled can't be. */
    long choose(int meeting, int start, int venue) {
        Seat[] today = seats.of(meeting, start);
        long points = 0;
        boolean isReseated = false;
        for (int seat = 0; seat < today.length; seat++) {
            long best = choose(today[seat], meeting, seat, start, venue);
            if (best != Score.FORBIDDEN) {
                points += best;
            } else if (reseating.fill(today, seat, start, lengths[meeting])) {
                isReseated = true;
            } else {
                return Score.FORBIDDEN;
            }
        }
        return isReseated ? priceOfChosen(meeting, start, venue) : points;
    }

    private long choose(Seat wanted, int meeting, int seat, int start, int venue) {
        long best = priceOfNobody(wanted);
        chosen[seat] = Holders.NOBODY;
        for (int person : wanted.qualified()) {
            if (diaries.isFree(person, start, lengths[meeting]) && !isChosen(person, seat)) {
                long price = price(meeting, wanted, person, start, venue);
                if (price < best) {
                    best = price;
                    chosen[seat] = person;
                }
            }
        }
        return best;
    }

    private long priceOfNobody(Seat seat) {
        return switch (seat.need()) {
            case REQUIRED, HEAD -> Score.FORBIDDEN;
            case OPTIONAL -> optionalEmpty;
            case NONE -> 0;
        };
    }

    /** The people last chosen go there. */
    void enter(int meeting, int start) {
        for (int seat = 0; seat < seats.count(meeting); seat++) {
            int person = chosen[seat];
            holders.set(meeting, seat, person);
            if (person != Holders.NOBODY) {
                diaries.take(person, start, lengths[meeting]);
                appointments.add(person, meeting);
                rules.forEach(rule -> rule.entered(person, start));
            }
        }
    }

    void leave(int meeting, int start) {
        for (int seat = 0; seat < seats.count(meeting); seat++) {
            int person = holders.of(meeting, seat);
            chosen[seat] = person;
            holders.set(meeting, seat, Holders.NOBODY);
            if (person != Holders.NOBODY) {
                diaries.release(person, start, lengths[meeting]);
                appointments.remove(person, meeting);
                rules.forEach(rule -> rule.left(person, start));
            }
        }
    }

    /** Chooses those who are named, seat after seat, from there on. */
    void recall(int meeting, int[] known) {
        for (int seat = 0; seat < seats.count(meeting); seat++) {
            chosen[seat] = known[holders.cell(meeting, seat)];
        }
    }

    /** What the people last chosen cost. */
    long priceOfChosen(int meeting, int start, int venue) {
        Seat[] today = seats.of(meeting, start);
        long points = 0;
        for (int seat = 0; seat < today.length; seat++) {
            points += chosen[seat] == Holders.NOBODY
                    ? priceOfNobody(today[seat])
                    : price(meeting, today[seat], chosen[seat], start, venue);
        }
        return points;
    }

    /** The first seat that must be filled and can't be then, or {@link Holders#NOBODY}. */
    int emptySeat(int meeting, int start, int venue) {
        Seat[] today = seats.of(meeting, start);
        for (int seat = 0; seat < today.length; seat++) {
            boolean isFilled = choose(today[seat], meeting, seat, start, venue) != Score.FORBIDDEN
                    || reseating.fill(today, seat, start, lengths[meeting]);
            if (!isFilled) {
                return seat;
            }
        }
        return Holders.NOBODY;
    }

    /**
     * Adds the meetings that hold people without whom a seat can't be filled. Who would fill the seats then is wanted.
     *
     * @return how many are found by now, or one more than the array holds if people are engaged elsewhere or it is full
     */
    int blockers(int meeting, int start, int[] found, int known) {
        Seat[] today = seats.of(meeting, start);
        int count = known;
        for (int seat = 0; seat < today.length && count <= found.length; seat++) {
            boolean isFilled = leaveEmpty(today[seat], seat)
                    || choose(today[seat], meeting, seat, start, 0) != Score.FORBIDDEN
                    || reseating.fill(today, seat, start, lengths[meeting]);
            if (!isFilled) {
                count = takingAway.from(today, seat, start, lengths[meeting], found, count);
            }
        }
        System.arraycopy(chosen, 0, wanted, 0, chosen.length);
        return count;
    }

    /** Whoever makes room needs all people it can get: optional seats are filled another time. */
    private boolean leaveEmpty(Seat wanted, int seat) {
        chosen[seat] = Holders.NOBODY;
        return wanted.need() == Seat.Need.OPTIONAL;
    }

    /** Chooses those who were wanted when blockers were last asked for, if all of them are free now. */
    boolean chooseWanted(int meeting, int start) {
        for (int seat = 0; seat < seats.count(meeting); seat++) {
            chosen[seat] = wanted[seat];
            if (chosen[seat] != Holders.NOBODY && !diaries.isFree(chosen[seat], start, lengths[meeting])) {
                return false;
            }
        }
        return true;
    }

    /** Whether somebody could be at a meeting then, beside those that stand. */
    boolean isFree(int person, int start, int length) {
        return diaries.isFree(person, start, length);
    }

    /** Adds what the people last chosen cost, rule by rule. */
    void tell(int meeting, int start, int venue, ScoreSheet sheet) {
        Seat[] today = seats.of(meeting, start);
        for (int seat = 0; seat < today.length; seat++) {
            int person = chosen[seat];
            Seat filled = today[seat];
            if (person == Holders.NOBODY) {
                sheet.add(CityRule.OPTIONAL_SEAT_EMPTY, Score.medium(priceOfNobody(filled)));
            } else {
                sheet.add(CityRule.HEAD_MISSING, filled.isSubstitute(person) ? Score.medium(headMissing) : 0);
                sheet.add(CityRule.STABILITY, filled.isChange(person) ? otherPerson[meeting] : 0);
                rules.forEach(rule -> sheet.add(rule.rule(), rule.price(person, start, venue)));
            }
        }
    }

    private void note(Engagement engagement) {
        engagement.noteIn(diaries);
        if (engagement.counted()) {
            rules.forEach(rule -> rule.entered(engagement.person(), engagement.start()));
        }
    }

    private long price(int meeting, Seat seat, int person, int start, int venue) {
        long points = seat.isSubstitute(person) ? headMissing : 0;
        points += seat.isChange(person) ? otherPerson[meeting] : 0;
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
