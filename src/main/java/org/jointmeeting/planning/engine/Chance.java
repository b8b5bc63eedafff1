package org.jointmeeting.planning.engine;

/** Random numbers that are fast and, for one seed, always the same: Marsaglia's xorshift on 64 bits. */
public final class Chance {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    public Chance(long seed) {
        this.state = (seed + 1) * GOLDEN | 1;
    }

    /** From zero to below the bound. */
    public int below(int bound) {
        return (int) (((bits() >>> 32) * bound) >>> 32);
    }

    private long bits() {
        state ^= state << 13;
        state ^= state >>> 7;
        state ^= state << 17;
        return state;
    }
}
