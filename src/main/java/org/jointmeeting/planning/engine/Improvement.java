package org.jointmeeting.planning.engine;

import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Makes a plan better by simulated annealing, as long as it is let. It can be stopped at any moment; the best plan so
 * far is what it leaves in the schedule.
 */
public final class Improvement {

    /** Attempts between two looks at the budget. */
    private static final int STRIDE = 64;

    /** One attempt in so many exchanges two days. */
    private static final int DAYS_EVERY = 200;

    /** Of 16 other attempts so many relocate, and so many exchange two meetings; the rest ejects. */
    private static final int RELOCATIONS = 4;

    private static final int EXCHANGES = 10;

    private final Rulebook book;
    private final Cooling cooling;
    private final Chance chance;
    private final Acceptance acceptance;
    private final Move relocation;
    private final Move exchange;
    private final Move ejection;
    private final Move dayExchange;
    private final int[] movable;
    private long moves;

    public Improvement(Rulebook book, Cooling cooling, long seed) {
        this.book = book;
        this.cooling = cooling;
        this.chance = new Chance(seed);
        this.acceptance = new Acceptance(chance);
        Meetings meetings = book.schedule().meetings();
        this.movable = IntStream.range(0, meetings.count())
                .filter(meetings::canBePlaced)
                .toArray();
        Places places = new Places(meetings, chance);
        this.relocation = new Relocation(book, places, acceptance);
        this.exchange = new Exchange(book, new Alike(meetings, chance), acceptance);
        this.ejection = new Ejection(book, places, acceptance);
        this.dayExchange = new DayExchange(book, chance, acceptance);
    }

    /** Places tried so far. */
    public long moves() {
        return moves;
    }

    /** Tells of every better plan, and at the end makes the best one stand. */
    public Snapshot improve(Budget budget, Consumer<Progress> watcher) {
        Snapshot best = new Snapshot(book);
        var phase = Cooling.Phase.ROUNDS;
        for (double spent = budget.spent(moves); spent < 1 && movable.length > 0; spent = budget.spent(moves)) {
            if (cooling.phase(spent) != phase) {
                phase = cooling.phase(spent);
                best.restore(book);
            }
            acceptance.cool(cooling.temperature(spent));
            book.weights.harden(phase == Cooling.Phase.ROUNDS ? cooling.share(spent) : 1);
            for (int i = 0; i < STRIDE; i++) {
                moves += attempt();
            }
            if (phase == Cooling.Phase.END ? best.takeIfBetter(book) : best.takeIfMorePromising(book)) {
                watcher.accept(new Progress(spent, moves, best.score()));
            }
        }
        best.restore(book);
        return best;
    }

    private int attempt() {
        int meeting = movable[chance.below(movable.length)];
        if (chance.below(DAYS_EVERY) == 0) {
            return dayExchange.attempt(meeting);
        }
        int kind = chance.below(16);
        if (kind < RELOCATIONS) {
            return relocation.attempt(meeting);
        }
        return kind < RELOCATIONS + EXCHANGES ? exchange.attempt(meeting) : ejection.attempt(meeting);
    }
}
