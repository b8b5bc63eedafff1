package org.jointmeeting.planning.engine;

/**
 * One meeting goes elsewhere. While it is out, several places are tried in a row, each against the last one accepted:
 * lifting is the dear part.
 */
final class Relocation implements Move {

    private static final int TRIES = 12;

    private final Rulebook book;
    private final Places places;
    private final Acceptance acceptance;

    Relocation(Rulebook book, Places places, Acceptance acceptance) {
        this.book = book;
        this.places = places;
        this.acceptance = acceptance;
    }

    @Override
    public int attempt(int meeting) {
        Schedule schedule = book.schedule();
        int start = schedule.start(meeting);
        int room = schedule.room(meeting);
        long before = book.weighed();
        book.lift(meeting);
        long without = book.weighed() - book.weighed(book.priceOfNone(meeting));
        long price = before - without;
        for (int i = 0; i < TRIES; i++) {
            places.draw(meeting, start, room);
            long limit = price + acceptance.greatestLoss();
            long offered = book.price(meeting, places.start(), places.room(), limit);
            if (offered != Score.FORBIDDEN && book.weighed(offered) <= limit) {
                start = places.start();
                room = places.room();
                price = book.weighed(offered);
            }
        }
        if (start != Schedule.NONE) {
            book.put(meeting, start, room);
        }
        return TRIES;
    }
}
