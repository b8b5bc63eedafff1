package org.jointmeeting.planning.engine;

/**
 * Which losses are taken for now: the rule of Metropolis, that a loss is accepted with probability e^(−loss /
 * temperature), told beforehand as the greatest loss that this once would be.
 */
final class Acceptance {

    private static final int STEPS = 1 << 12;
    private static final double[] DRAWS = draws();

    private final Chance chance;
    private double temperature;

    Acceptance(Chance chance) {
        this.chance = chance;
    }

    void cool(double to) {
        temperature = to;
    }

    /** Zero or more. */
    long greatestLoss() {
        return (long) (temperature * DRAWS[chance.below(STEPS)]);
    }

    private static double[] draws() {
        double[] draws = new double[STEPS];
        for (int i = 0; i < STEPS; i++) {
            draws[i] = -Math.log((i + 0.5) / STEPS);
        }
        return draws;
    }
}
