package org.jointmeeting.benchmark.planning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.jointmeeting.planning.engine.Budget;
import org.jointmeeting.planning.engine.Improvement;
import org.jointmeeting.planning.engine.Placement;
import org.jointmeeting.planning.engine.Score;
import org.jointmeeting.planning.engine.Snapshot;
import org.jointmeeting.planning.reference.PublicRules;

/**
 * Solves one file of the public problem: {@code Solve INSTANCE.json SECONDS SOLUTION.json}. With the property
 * {@code moves}, so many moves take the place of the seconds; {@code seed} makes it another search.
 */
public final class Solve {

    private static final double NANOS = 1e9;

    private Solve() {}

    public static void main(String[] arguments) throws IOException {
        var file = new InstanceFile(Path.of(arguments[0]));
        var instance = file.instance();
        long from = System.nanoTime();
        Budget budget = budget(arguments[1]);
        var rules = PublicRules.of(instance);
        new Placement(rules).place(rules.hardestFirst());
        double firstTook = (System.nanoTime() - from) / NANOS;
        System.out.println("first " + points(new Snapshot(rules)));
        var improvement = new Improvement(rules, rules.cooling(), Long.getLong("seed", 1));
        var best = improvement.improve(budget, progress -> {});
        double took = (System.nanoTime() - from) / NANOS - firstTook;
        file.write(best, Path.of(arguments[2]));
        System.out.printf(
                Locale.ROOT,
                "%s first_ms=%.0f moves_per_s=%.0f%n",
                points(best),
                firstTook * 1000,
                improvement.moves() / took);
    }

    private static Budget budget(String seconds) {
        Long moves = Long.getLong("moves");
        return moves == null ? Budget.ofSeconds(Double.parseDouble(seconds)) : Budget.ofMoves(moves);
    }

    private static String points(Snapshot plan) {
        return String.format(
                Locale.ROOT,
                "hard=%d medium=%d soft=%d unplaced=%d",
                -Score.hard(plan.score()),
                -Score.medium(plan.score()),
                -Score.soft(plan.score()),
                plan.unplaced());
    }
}
