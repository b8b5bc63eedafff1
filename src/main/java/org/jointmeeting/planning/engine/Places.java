package org.jointmeeting.planning.engine;

/** Draws places for a meeting among those it may have: anywhere, earlier, close by, or in another room. */
final class Places {

    private static final int NEAR = 8;

    private final Meetings meetings;
    private final Chance chance;
    private int start;
    private int room;

    Places(Meetings meetings, Chance chance) {
        this.meetings = meetings;
        this.chance = chance;
    }

    int start() {
        return start;
    }

    int room() {
        return room;
    }

    /** Draws a place for a meeting that stands, or stood, at this one. */
    void draw(int meeting, int oldStart, int oldRoom) {
        int[] rooms = meetings.rooms(meeting);
        start = oldStart;
        room = oldRoom;
        int kind = oldStart == Schedule.NONE ? 0 : chance.below(8);
        if (kind < 3) {
            anyStart(meeting);
            room = rooms[chance.below(rooms.length)];
        } else if (kind < 5) {
            nearStart(meeting, oldStart);
            room = rooms[chance.below(rooms.length)];
        } else if (kind < 6) {
            nearStart(meeting, oldStart);
        } else if (kind < 7) {
            room = rooms[chance.below(rooms.length)];
        } else {
            anyStart(meeting);
        }
    }

    private void anyStart(int meeting) {
        Window window = meetings.window(meeting);
        start = window.at(chance.below(window.size()));
    }

    private void nearStart(int meeting, int from) {
        int near = from - NEAR + chance.below(2 * NEAR + 1);
        if (meetings.window(meeting).has(near)) {
            start = near;
        } else {
            anyStart(meeting);
        }
    }
}
