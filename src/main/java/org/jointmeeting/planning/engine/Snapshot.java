package org.jointmeeting.planning.engine;

import java.util.Arrays;

/** A schedule as it stood at one moment, and its score then. */
public final class Snapshot {

    private final int[] starts;
    private final int[] rooms;
    private int[] holders = {};
    private long score = Score.FORBIDDEN;

    public Snapshot(Rulebook book) {
        int count = book.schedule().meetings().count();
        this.starts = new int[count];
        this.rooms = new int[count];
        take(book);
    }

    /** As it was written down elsewhere; its score is what the rules say once it is restored. */
    public Snapshot(int[] starts, int[] rooms, int[] holders) {
        this.starts = starts.clone();
        this.rooms = rooms.clone();
        this.holders = holders.clone();
    }

    /** By meeting, {@link Schedule#NONE} where it isn't placed. */
    public int[] starts() {
        return starts.clone();
    }

    public int[] rooms() {
        return rooms.clone();
    }

    /** Who fills the seats, seat after seat, meeting after meeting. */
    public int[] holders() {
        return holders.clone();
    }

    /** The start, or {@link Schedule#NONE}. */
    public int start(int meeting) {
        return starts[meeting];
    }

    public int room(int meeting) {
        return rooms[meeting];
    }

    public boolean isPlaced(int meeting) {
        return starts[meeting] != Schedule.NONE;
    }

    public long unplaced() {
        return Arrays.stream(starts).filter(start -> start == Schedule.NONE).count();
    }

    public long score() {
        return score;
    }

    /**
     * While it is hot, a plan may have a medium point less only because nothing has settled yet: here points are
     * weighed as they are while searching.
     */
    boolean takeIfMorePromising(Rulebook book) {
        boolean isFeasible = Score.hard(book.score()) == 0;
        boolean better = isFeasible && book.weighed() < book.weighed(score);
        if (better) {
            take(book);
        }
        return better;
    }

    boolean takeIfBetter(Rulebook book) {
        boolean better = book.score() < score;
        if (better) {
            take(book);
        }
        return better;
    }

    private void take(Rulebook book) {
        Schedule schedule = book.schedule();
        for (int meeting = 0; meeting < starts.length; meeting++) {
            starts[meeting] = schedule.start(meeting);
            rooms[meeting] = schedule.room(meeting);
        }
        holders = book.holders().clone();
        score = book.score();
    }

    /** Makes the schedule what it was. */
    public void restore(Rulebook book) {
        for (int meeting = 0; meeting < starts.length; meeting++) {
            book.lift(meeting);
        }
        book.recall(holders);
        for (int meeting = 0; meeting < starts.length; meeting++) {
            if (isPlaced(meeting)) {
                book.put(meeting, starts[meeting], rooms[meeting]);
            }
        }
        book.recall(Rulebook.NOBODY);
    }
}
