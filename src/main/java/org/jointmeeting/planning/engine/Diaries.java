package org.jointmeeting.planning.engine;

/** Who is taken when: a bit for each owner and grain, an owner being a person or a room. */
public final class Diaries {

    /** How many grains can be asked for at once. */
    public static final int LONGEST = 63;

    private static final int BITS = 6;

    private final long[] taken;
    private final int words;

    public Diaries(int owners, int grains) {
        // One word more than needed, so that a span never looks past the end.
        this.words = (grains >> BITS) + 2;
        this.taken = new long[owners * words];
    }

    public boolean isFree(int owner, int start, int length) {
        int word = owner * words + (start >> BITS);
        int shift = start & 63;
        long seen = taken[word] >>> shift | taken[word + 1] << 1 << (63 - shift);
        return (seen & span(length)) == 0;
    }

    public void take(int owner, int start, int length) {
        int word = owner * words + (start >> BITS);
        int shift = start & 63;
        taken[word] |= span(length) << shift;
        taken[word + 1] |= span(length) >>> 1 >>> (63 - shift);
    }

    public void release(int owner, int start, int length) {
        int word = owner * words + (start >> BITS);
        int shift = start & 63;
        taken[word] &= ~(span(length) << shift);
        taken[word + 1] &= ~(span(length) >>> 1 >>> (63 - shift));
    }

    private static long span(int length) {
        return (1L << length) - 1;
    }
}
