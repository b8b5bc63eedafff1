package org.jointmeeting.planning.reference;

import java.util.List;
import java.util.stream.IntStream;

import org.jointmeeting.planning.engine.Meetings;
import org.jointmeeting.planning.engine.Window;

/**
 * One instance of the public problem: the day of each grain, the capacity of each room, and the meetings. Everything is
 * named by its index.
 */
public record Instance(int[] dayOfGrain, int[] capacities, int people, List<Visit> visits) {

    /** A meeting: how many grains it takes, whom it requires and whom it would rather have. */
    public record Visit(int length, int[] required, int[] preferred) {

        int seats() {
            return required.length + preferred.length;
        }
    }

    int grains() {
        return dayOfGrain.length;
    }

    /** Two hard rules are kept by what is offered: rooms that hold all, and starts that end on the same day. */
    Meetings meetings() {
        int longest = visits.stream().mapToInt(Visit::length).max().orElse(1);
        Window[] windows =
                IntStream.rangeClosed(0, longest).mapToObj(this::window).toArray(Window[]::new);
        return new Meetings(
                firstGrains(),
                capacities.length,
                visits.stream()
                        .map(visit -> new Meetings.Wish(visit.length(), windows[visit.length()], rooms(visit)))
                        .toList());
    }

    private int[] firstGrains() {
        return IntStream.rangeClosed(0, grains())
                .filter(grain -> grain == 0 || grain == grains() || dayOfGrain[grain] != dayOfGrain[grain - 1])
                .toArray();
    }

    private Window window(int length) {
        return new Window(IntStream.rangeClosed(0, grains() - length)
                .filter(start -> length > 0 && dayOfGrain[start] == dayOfGrain[start + length - 1])
                .toArray());
    }

    private int[] rooms(Visit visit) {
        return IntStream.range(0, capacities.length)
                .filter(room -> capacities[room] >= visit.seats())
                .boxed()
                .sorted((one, other) -> Integer.compare(capacities[other], capacities[one]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
