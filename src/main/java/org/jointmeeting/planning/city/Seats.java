package org.jointmeeting.planning.city;

import java.util.List;
import java.util.stream.IntStream;

/** The seats of every meeting as they are on the day of a start; where nobody's post begins or ends, on all days alike. */
final class Seats {

    private final Days days;
    private final Seat[][] always;
    private final Seat[][][] byDay;

    Seats(Month month) {
        List<Gathering> gatherings = month.gatherings();
        this.days = month.days();
        this.always = gatherings.stream()
                .map(gathering -> gathering.seats().toArray(Seat[]::new))
                .toArray(Seat[][]::new);
        this.byDay = new Seat[always.length][][];
        for (int meeting = 0; meeting < always.length; meeting++) {
            List<Seat> seats = gatherings.get(meeting).seats();
            if (seats.stream().anyMatch(Seat::changes)) {
                byDay[meeting] = IntStream.range(0, days.count())
                        .mapToObj(
                                day -> seats.stream().map(seat -> seat.on(day)).toArray(Seat[]::new))
                        .toArray(Seat[][]::new);
            }
        }
    }

    Seat[] of(int meeting, int start) {
        Seat[][] onDays = byDay[meeting];
        return onDays == null ? always[meeting] : onDays[days.day(start)];
    }

    int count(int meeting) {
        return always[meeting].length;
    }

    int most() {
        int most = 0;
        for (Seat[] seats : always) {
            most = Math.max(most, seats.length);
        }
        return most;
    }
}
