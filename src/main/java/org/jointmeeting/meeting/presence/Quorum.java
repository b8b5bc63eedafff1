package org.jointmeeting.meeting.presence;

import java.util.List;

import org.jointmeeting.meeting.seat.Seat;

/** The head-count quorum 法定到会人数: how many of the required seats must be filled, and how many are. */
public record Quorum(int required, int needed, int present) {

    /** @param ratio the share of the required seats, rounded up to whole seats */
    static Quorum of(List<Seat> seats, double ratio) {
        List<Seat> required = seats.stream().filter(Seat::isRequired).toList();
        int present = (int) required.stream().filter(Seat::isPresent).count();
        return new Quorum(required.size(), (int) Math.ceil(required.size() * ratio), present);
    }

    static boolean isMet(int needed, int present) {
        return present >= needed;
    }

    public boolean isMet() {
        return isMet(needed, present);
    }
}
