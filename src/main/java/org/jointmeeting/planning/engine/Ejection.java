package org.jointmeeting.planning.engine;

/**
 * A meeting takes a place that is not free: whoever is in the way must go, and gets the best of some places drawn for
 * it. For a meeting that stands nowhere, those may push others aside in turn. All of it stands if the whole is
 * acceptable, else none.
 */
final class Ejection implements Move {

    private static final int MOST_EJECTED = 3;
    private static final int TRIES = 24;
    private static final int PUSHES = 8;

    private final Rulebook book;
    private final Places places;
    private final Acceptance acceptance;
    private final int[] blockers = new int[MOST_EJECTED];
    private final int[] ejected = new int[MOST_EJECTED];
    private final int[] oldStarts = new int[MOST_EJECTED];
    private final int[] oldRooms = new int[MOST_EJECTED];
    private int count;
    private int moving;

    Ejection(Rulebook book, Places places, Acceptance acceptance) {
        this.book = book;
        this.places = places;
        this.acceptance = acceptance;
    }

    @Override
    public int attempt(int meeting) {
        int start = book.schedule().start(meeting);
        int room = book.schedule().room(meeting);
        places.draw(meeting, start, room);
        int newStart = places.start();
        int newRoom = places.room();
        int inTheWay = book.blockers(meeting, newStart, newRoom, blockers);
        if (inTheWay == 0 || inTheWay > MOST_EJECTED) {
            return 1;
        }
        long most = book.weighed() + acceptance.greatestLoss();
        book.keep(meeting);
        book.lift(meeting);
        moving = meeting;
        count = 0;
        eject(inTheWay);
        if (!put(meeting, newStart, newRoom)) {
            undo(meeting, start, room);
            return 1;
        }
        if (!settleAll(start == Schedule.NONE) || book.weighed() > most) {
            book.lift(meeting);
            undo(meeting, start, room);
        }
        return 1 + TRIES * inTheWay;
    }

    private boolean put(int meeting, int start, int room) {
        boolean isPossible = book.price(meeting, start, room, Long.MAX_VALUE) != Score.FORBIDDEN;
        if (isPossible) {
            book.putInstead(meeting, start, room);
        }
        return isPossible;
    }

    private void eject(int inTheWay) {
        Schedule schedule = book.schedule();
        for (int i = 0; i < inTheWay; i++) {
            int meeting = blockers[i];
            ejected[count] = meeting;
            oldStarts[count] = schedule.start(meeting);
            oldRooms[count] = schedule.room(meeting);
            count++;
            book.keep(meeting);
            book.lift(meeting);
        }
    }

    private boolean settleAll(boolean mayPush) {
        for (int i = 0; i < count; i++) {
            if (!settle(ejected[i], oldStarts[i], oldRooms[i]) && !(mayPush && push(i))) {
                return false;
            }
        }
        return true;
    }

    /** Back to where it stood, or somewhere else; whoever is in the way there now is ejected and settled after it. */
    private boolean push(int number) {
        int meeting = ejected[number];
        for (int i = 0; i < PUSHES; i++) {
            places.draw(meeting, oldStarts[number], oldRooms[number]);
            int start = i == 0 ? oldStarts[number] : places.start();
            int room = i == 0 ? oldRooms[number] : places.room();
            int inTheWay = book.blockers(meeting, start, room, blockers);
            if (inTheWay > 0 && count + inTheWay <= MOST_EJECTED && noneIsMoved(inTheWay)) {
                eject(inTheWay);
                return put(meeting, start, room);
            }
        }
        return false;
    }

    private boolean noneIsMoved(int inTheWay) {
        for (int i = 0; i < inTheWay; i++) {
            if (isMoved(blockers[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean isMoved(int meeting) {
        boolean isMoved = meeting == moving;
        for (int i = 0; i < count; i++) {
            isMoved |= meeting == ejected[i];
        }
        return isMoved;
    }

    private boolean settle(int meeting, int oldStart, int oldRoom) {
        long best = Long.MAX_VALUE;
        int start = Schedule.NONE;
        int room = Schedule.NONE;
        for (int i = 0; i <= TRIES; i++) {
            // Where it stood may do still, with other people on its seats.
            if (i > 0) {
                places.draw(meeting, oldStart, oldRoom);
            }
            int offeredStart = i == 0 ? oldStart : places.start();
            int offeredRoom = i == 0 ? oldRoom : places.room();
            long offered = book.price(meeting, offeredStart, offeredRoom, best);
            if (offered != Score.FORBIDDEN && book.weighed(offered) < best) {
                best = book.weighed(offered);
                start = offeredStart;
                room = offeredRoom;
            }
        }
        if (start != Schedule.NONE) {
            book.put(meeting, start, room);
        }
        return start != Schedule.NONE;
    }

    private void undo(int meeting, int start, int room) {
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
