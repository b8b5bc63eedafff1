package org.jointmeeting.planning.engine;

import java.util.List;

/**
 * What is to be placed: for each meeting its length in grains, the starts it may have and the rooms it may use, all by
 * index from zero. A grain is the smallest step of time.
 */
public final class Meetings {

    private final int[] lengths;
    private final Window[] windows;
    private final int[][] rooms;
    private final int[] firstGrains;
    private final int grains;
    private final int roomCount;

    /** Where and when one meeting may be held. */
    public record Wish(int length, Window window, int[] rooms) {
        public Wish {
            if (length < 1 || length > Diaries.LONGEST) {
                throw new IllegalArgumentException(
                        "a meeting takes 1 to " + Diaries.LONGEST + " grains, not " + length);
            }
        }
    }

    public Meetings(int[] firstGrains, int roomCount, List<Wish> wishes) {
        this.firstGrains = firstGrains;
        this.grains = firstGrains[firstGrains.length - 1];
        this.roomCount = roomCount;
        this.lengths = wishes.stream().mapToInt(Wish::length).toArray();
        this.windows = wishes.stream().map(Wish::window).toArray(Window[]::new);
        this.rooms = wishes.stream().map(Wish::rooms).toArray(int[][]::new);
    }

    public int count() {
        return lengths.length;
    }

    public int grains() {
        return grains;
    }

    /** The first grain of each day, and at the end the number of grains. */
    int[] firstGrains() {
        return firstGrains;
    }

    public int roomCount() {
        return roomCount;
    }

    public int length(int meeting) {
        return lengths[meeting];
    }

    public Window window(int meeting) {
        return windows[meeting];
    }

    /** The rooms this meeting may use, best first; not to be changed. */
    public int[] rooms(int meeting) {
        return rooms[meeting];
    }

    public boolean allows(int meeting, int start, int room) {
        if (!windows[meeting].has(start)) {
            return false;
        }
        for (int allowed : rooms[meeting]) {
            if (allowed == room) {
                return true;
            }
        }
        return false;
    }

    /** Whether any place can be tried for it at all. */
    public boolean canBePlaced(int meeting) {
        return rooms[meeting].length > 0 && windows[meeting].size() > 0;
    }
}
