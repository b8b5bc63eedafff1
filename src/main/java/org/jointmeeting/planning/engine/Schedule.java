package org.jointmeeting.planning.engine;

import java.util.Arrays;

/** Where every meeting stands: its start, its room, and for each room which meeting holds which grain. */
public final class Schedule {

    /** The start, room or occupant where there is none. */
    public static final int NONE = -1;

    private final Meetings meetings;
    private final int[] starts;
    private final int[] rooms;
    private final int[] occupants;
    private final Diaries taken;
    private final int grains;

    public Schedule(Meetings meetings) {
        this.meetings = meetings;
        this.grains = meetings.grains();
        this.starts = filled(meetings.count());
        this.rooms = filled(meetings.count());
        this.occupants = filled(meetings.roomCount() * grains);
        this.taken = new Diaries(meetings.roomCount(), grains);
    }

    public Meetings meetings() {
        return meetings;
    }

    public int start(int meeting) {
        return starts[meeting];
    }

    /** The first grain after it. */
    public int end(int meeting) {
        return starts[meeting] + meetings.length(meeting);
    }

    public int room(int meeting) {
        return rooms[meeting];
    }

    public boolean isPlaced(int meeting) {
        return starts[meeting] != NONE;
    }

    public boolean isFree(int room, int start, int length) {
        return taken.isFree(room, start, length);
    }

    /** The meeting that holds the room at that grain, or {@link #NONE}. */
    public int occupant(int room, int grain) {
        return occupants[room * grains + grain];
    }

    /** The first meeting that holds the room within that time, or {@link #NONE}. */
    public int occupant(int room, int start, int length) {
        for (int grain = start; grain < start + length; grain++) {
            if (occupant(room, grain) != NONE) {
                return occupant(room, grain);
            }
        }
        return NONE;
    }

    /** Nothing can be held there then. */
    public void close(int room, int start, int length) {
        for (int from = start; from < start + length; from += Diaries.LONGEST) {
            taken.take(room, from, Math.min(Diaries.LONGEST, start + length - from));
        }
    }

    void put(int meeting, int start, int room) {
        int from = room * grains + start;
        int length = meetings.length(meeting);
        Arrays.fill(occupants, from, from + length, meeting);
        taken.take(room, start, length);
        starts[meeting] = start;
        rooms[meeting] = room;
    }

    void lift(int meeting) {
        int from = rooms[meeting] * grains + starts[meeting];
        int length = meetings.length(meeting);
        Arrays.fill(occupants, from, from + length, NONE);
        taken.release(rooms[meeting], starts[meeting], length);
        starts[meeting] = NONE;
        rooms[meeting] = NONE;
    }

    private static int[] filled(int size) {
        int[] cells = new int[size];
        Arrays.fill(cells, NONE);
        return cells;
    }
}
