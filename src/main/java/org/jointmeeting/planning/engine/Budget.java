package org.jointmeeting.planning.engine;

import java.util.function.BooleanSupplier;

/** How long a search may go on: for a time or for a number of moves, and until somebody stops it. */
public interface Budget {

    /** How much is spent after so many moves, from 0 to 1; the search ends at 1. */
    double spent(long moves);

    static Budget ofSeconds(double seconds) {
        long from = System.nanoTime();
        return moves -> (System.nanoTime() - from) / (seconds * 1e9);
    }

    /** With it, a search of one seed always ends in the same plan. */
    static Budget ofMoves(long most) {
        return moves -> (double) moves / most;
    }

    default Budget unless(BooleanSupplier stopped) {
        return moves -> stopped.getAsBoolean() ? 1 : spent(moves);
    }
}
