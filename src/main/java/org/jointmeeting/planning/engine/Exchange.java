package org.jointmeeting.planning.engine;

/** Two meetings change places: each starts where the other did, in the other's room. */
final class Exchange implements Move {

    private final Rulebook book;
    private final Alike alike;
    private final Acceptance acceptance;

    Exchange(Rulebook book, Alike alike, Acceptance acceptance) {
        this.book = book;
        this.alike = alike;
        this.acceptance = acceptance;
    }

    @Override
    public int attempt(int meeting) {
        Schedule schedule = book.schedule();
        int other = alike.draw(meeting);
        if (other == meeting || !schedule.isPlaced(meeting) || !schedule.isPlaced(other)) {
            return 1;
        }
        int start = schedule.start(meeting);
        int room = schedule.room(meeting);
        int otherStart = schedule.start(other);
        int otherRoom = schedule.room(other);
        Meetings meetings = schedule.meetings();
        if (!meetings.allows(meeting, otherStart, otherRoom) || !meetings.allows(other, start, room)) {
            return 1;
        }
        long most = book.weighed() + acceptance.greatestLoss();
        book.keep(meeting);
        book.keep(other);
        book.lift(meeting);
        book.lift(other);
        if (put(meeting, otherStart, otherRoom, most - without(meeting) + none(other))
                && put(other, start, room, most - without(other))) {
            return 2;
        }
        book.lift(meeting);
        book.putBack(meeting, start, room);
        book.putBack(other, otherStart, otherRoom);
        return 2;
    }

    private boolean put(int meeting, int start, int room, long limit) {
        long offered = book.price(meeting, start, room, limit);
        boolean taken = offered != Score.FORBIDDEN && book.weighed(offered) <= limit;
        if (taken) {
            book.put(meeting, start, room);
        }
        return taken;
    }

    /** What all the others weigh, a meeting being out. */
    private long without(int meeting) {
        return book.weighed() - none(meeting);
    }

    private long none(int meeting) {
        return book.weighed(book.priceOfNone(meeting));
    }
}
