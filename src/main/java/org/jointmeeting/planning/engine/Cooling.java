package org.jointmeeting.planning.engine;

/**
 * How the temperature falls while the budget is spent: in rounds of equal length, each from hot to cold; in a finish from
 * warm to cold; and in the end it stays cold. Finish and end begin with the best plan so far.
 */
public record Cooling(double hot, double warm, double cold, int rounds) {

    private static final double FINISH_FROM = 0.82;
    private static final double END_FROM = 0.97;

    /** What part of a search it is. */
    enum Phase {
        ROUNDS,
        FINISH,
        END
    }

    Phase phase(double spent) {
        if (spent < FINISH_FROM) {
            return Phase.ROUNDS;
        }
        return spent < END_FROM ? Phase.FINISH : Phase.END;
    }

    /** How much of its round, or of the finish, is over: from 0 to 1. */
    double share(double spent) {
        return switch (phase(spent)) {
            case ROUNDS -> spent / FINISH_FROM * rounds % 1;
            case FINISH -> (spent - FINISH_FROM) / (END_FROM - FINISH_FROM);
            case END -> 1;
        };
    }

    double temperature(double spent) {
        double from = phase(spent) == Phase.ROUNDS ? hot : warm;
        return from * Math.pow(cold / from, share(spent));
    }
}
