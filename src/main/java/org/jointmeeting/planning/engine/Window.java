package org.jointmeeting.planning.engine;

import java.util.Arrays;

/** The starts a meeting may have, as grains in ascending order. Meetings with the same starts share one. */
public final class Window {

    private final int[] starts;
    private final boolean[] open;

    public Window(int[] starts) {
        this.starts = starts.clone();
        Arrays.sort(this.starts);
        this.open = new boolean[starts.length == 0 ? 0 : this.starts[starts.length - 1] + 1];
        for (int start : starts) {
            open[start] = true;
        }
    }

    public int size() {
        return starts.length;
    }

    /** The start with this index, earliest first. */
    public int at(int index) {
        return starts[index];
    }

    public boolean has(int start) {
        return start >= 0 && start < open.length && open[start];
    }
}
