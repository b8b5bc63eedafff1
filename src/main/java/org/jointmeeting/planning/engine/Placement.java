package org.jointmeeting.planning.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A first plan: the meetings that are hardest to place go first, each to the best place that is left. Where some find
 * none, all begins anew with those before the others.
 */
public final class Placement {

    private static final int MOST_ROUNDS = 30;

    private final Rulebook book;

    public Placement(Rulebook book) {
        this.book = book;
    }

    /** Places all meetings. Those that stand already stay, unless others find no place. */
    public void place(Comparator<Integer> hardestFirst) {
        Meetings meetings = book.schedule().meetings();
        List<Integer> order = new ArrayList<>(IntStream.range(0, meetings.count())
                .filter(meetings::canBePlaced)
                .boxed()
                .sorted(hardestFirst)
                .toList());
        placeEach(order);
        Snapshot best = new Snapshot(book);
        for (int round = 1; round < MOST_ROUNDS && leftOver(order); round++) {
            order.sort(Comparator.comparing(book.schedule()::isPlaced));
            order.forEach(book::lift);
            placeEach(order);
            best.takeIfBetter(book);
        }
        best.restore(book);
    }

    private boolean leftOver(List<Integer> order) {
        return order.stream().anyMatch(meeting -> !book.schedule().isPlaced(meeting));
    }

    private void placeEach(List<Integer> order) {
        for (int meeting : order) {
            if (!book.schedule().isPlaced(meeting)) {
                place(meeting);
            }
        }
    }

    private void place(int meeting) {
        Window window = book.schedule().meetings().window(meeting);
        int[] rooms = book.schedule().meetings().rooms(meeting);
        long best = Long.MAX_VALUE;
        int start = Schedule.NONE;
        int room = Schedule.NONE;
        for (int i = 0; i < window.size(); i++) {
            for (int offeredRoom : rooms) {
                long offered = book.price(meeting, window.at(i), offeredRoom, best);
                if (offered < Score.ofHard(1) && book.weighed(offered) < best) {
                    best = book.weighed(offered);
                    start = window.at(i);
                    room = offeredRoom;
                }
            }
        }
        if (start != Schedule.NONE) {
            book.put(meeting, start, room);
        }
    }
}
