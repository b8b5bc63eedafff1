package org.jointmeeting.planning.engine;

/**
 * A meeting takes a place that is not free: whoever is in the way must go, and gets the best of some places drawn for
 * it. All of it stands if the whole is acceptable, else none.
 */
final class Ejection implements Move {

    private static final int MOST_EJECTED = 3;
    private static final int TRIES = 24;

    private final Rulebook book;
    private final Places places;
    private final Acceptance acceptance;
    private final int[] ejected = new int[MOST_EJECTED];
    private final int[] oldStarts = new int[MOST_EJECTED];
    private final int[] oldRooms = new int[MOST_EJECTED];

    Ejection(Rulebook book, Places places, Acceptance acceptance) {
        this.book = book;
        this.places = places;
        this.acceptance = acceptance;
    }

    @Override
    public int attempt(int meeting) {
        Schedule schedule = book.schedule();
        int start = schedule.start(meeting);
        int room = schedule.room(meeting);
        places.draw(meeting, start, room);
        int newStart = places.start();
        int newRoom = places.room();
        int count = book.blockers(meeting, newStart, newRoom, ejected);
        if (count == 0 || count > MOST_EJECTED) {
            return 1;
        }
        long most = book.weighed() + acceptance.greatestLoss();
        book.keep(meeting);
        book.lift(meeting);
        eject(count);
        if (book.price(meeting, newStart, newRoom, Long.MAX_VALUE) == Score.FORBIDDEN) {
            undo(meeting, start, room, count);
            return 1;
        }
        book.put(meeting, newStart, newRoom);
        if (!settle(count, most)) {
            book.lift(meeting);
            undo(meeting, start, room, count);
        }
        return 1 + TRIES * count;
    }

    private void eject(int count) {
        Schedule schedule = book.schedule();
        for (int i = 0; i < count; i++) {
            oldStarts[i] = schedule.start(ejected[i]);
            oldRooms[i] = schedule.room(ejected[i]);
            book.keep(ejected[i]);
            book.lift(ejected[i]);
        }
    }

    private boolean settle(int count, long most) {
        for (int i = 0; i < count; i++) {
            if (!settle(ejected[i], oldStarts[i], oldRooms[i])) {
                return false;
            }
        }
        return book.weighed() <= most;
    }

    private boolean settle(int meeting, int oldStart, int oldRoom) {
        long best = Long.MAX_VALUE;
        int start = Schedule.NONE;
        int room = Schedule.NONE;
        for (int i = 0; i < TRIES; i++) {
            places.draw(meeting, oldStart, oldRoom);
            long offered = book.price(meeting, places.start(), places.room(), best);
            if (offered != Score.FORBIDDEN && book.weighed(offered) < best) {
                best = book.weighed(offered);
                start = places.start();
                room = places.room();
            }
        }
        if (start != Schedule.NONE) {
            book.put(meeting, start, room);
        }
        return start != Schedule.NONE;
    }

    private void undo(int meeting, int start, int room, int count) {
        for (int i = 0; i < count; i++) {
            book.lift(ejected[i]);
        }
        for (int i = 0; i < count; i++) {
            book.putBack(ejected[i], oldStarts[i], oldRooms[i]);
        }
        if (start != Schedule.NONE) {
            book.putBack(meeting, start, room);
        }
    }
}
