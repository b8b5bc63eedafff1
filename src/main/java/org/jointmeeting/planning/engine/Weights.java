package org.jointmeeting.planning.engine;

/**
 * How many soft points a hard and a medium point count while searching. In the end hard points come before medium and
 * medium before soft ones; on the way a search gets further where it may give in a little, so hard points grow while it
 * cools.
 */
public final class Weights {

    private final long medium;
    private final double softest;
    private final double hardest;
    private long hard;

    /** A medium point in soft ones; a hard point in medium ones, at the beginning and at the end. */
    public Weights(long medium, double softest, double hardest) {
        this.medium = medium;
        this.softest = softest;
        this.hardest = hardest;
        harden(1);
    }

    public long weigh(long score) {
        return Score.hard(score) * hard + Score.medium(score) * medium + Score.soft(score);
    }

    /** From 0 at the beginning to 1 at the end. */
    void harden(double share) {
        hard = (long) (medium * (softest + (hardest - softest) * share));
    }
}
