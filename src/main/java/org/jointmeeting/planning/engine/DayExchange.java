package org.jointmeeting.planning.engine;

import java.util.Arrays;

/**
 * Two days change places with all that is held on them. What stands well together stays together, and fuller days come
 * earlier, which no chain of single moves would reach.
 */
final class DayExchange implements Move {

    private final Rulebook book;
    private final Chance chance;
    private final Acceptance acceptance;
    private final int[] firstGrains;
    private int[] moved = new int[16];
    private int[] shifts = new int[16];
    private int[] oldRooms = new int[16];
    private int count;

    DayExchange(Rulebook book, Chance chance, Acceptance acceptance) {
        this.book = book;
        this.chance = chance;
        this.acceptance = acceptance;
        this.firstGrains = book.schedule().meetings().firstGrains();
    }

    /** Whichever meeting is drawn, its day goes to some other. */
    @Override
    public int attempt(int meeting) {
        Schedule schedule = book.schedule();
        int days = firstGrains.length - 1;
        if (days == 1 || !schedule.isPlaced(meeting)) {
            return 1;
        }
        int day = dayOf(schedule.start(meeting));
        int other = (day + 1 + chance.below(days - 1)) % days;
        count = 0;
        int shift = firstGrains[other] - firstGrains[day];
        gather(day, shift);
        gather(other, -shift);
        long most = book.weighed() + acceptance.greatestLoss();
        int[] starts = liftAll();
        if (!putAll(starts) || book.weighed() > most) {
            undo(starts);
        }
        return count;
    }

    private void undo(int[] starts) {
        for (int i = 0; i < count; i++) {
            book.lift(moved[i]);
        }
        for (int i = 0; i < count; i++) {
            book.putBack(moved[i], starts[i], oldRooms[i]);
        }
    }

    private int dayOf(int grain) {
        int found = Arrays.binarySearch(firstGrains, grain);
        return found < 0 ? -found - 2 : found;
    }

    private void gather(int day, int shift) {
        Schedule schedule = book.schedule();
        for (int room = 0; room < schedule.meetings().roomCount(); room++) {
            for (int grain = firstGrains[day]; grain < firstGrains[day + 1]; ) {
                int meeting = schedule.occupant(room, grain);
                if (meeting == Schedule.NONE) {
                    grain++;
                } else {
                    add(meeting, shift, room);
                    grain = schedule.end(meeting);
                }
            }
        }
    }

    private void add(int meeting, int shift, int room) {
        if (count == moved.length) {
            moved = Arrays.copyOf(moved, 2 * count);
            shifts = Arrays.copyOf(shifts, 2 * count);
            oldRooms = Arrays.copyOf(oldRooms, 2 * count);
        }
        moved[count] = meeting;
        shifts[count] = shift;
        oldRooms[count] = room;
        count++;
    }

    private int[] liftAll() {
        int[] starts = new int[count];
        for (int i = 0; i < count; i++) {
            starts[i] = book.schedule().start(moved[i]);
            book.keep(moved[i]);
            book.lift(moved[i]);
        }
        return starts;
    }

    private boolean putAll(int[] starts) {
        for (int i = 0; i < count; i++) {
            int start = starts[i] + shifts[i];
            if (!book.schedule().meetings().window(moved[i]).has(start)) {
                return false;
            }
            book.put(moved[i], start, oldRooms[i]);
        }
        return true;
    }
}
