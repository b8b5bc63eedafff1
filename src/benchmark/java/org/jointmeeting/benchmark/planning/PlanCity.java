package org.jointmeeting.benchmark.planning;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jointmeeting.planning.city.CityRule;
import org.jointmeeting.planning.city.CityRules;
import org.jointmeeting.planning.city.Month;
import org.jointmeeting.planning.city.ScoreSheet;
import org.jointmeeting.planning.city.ScoreSheets;
import org.jointmeeting.planning.engine.Budget;
import org.jointmeeting.planning.engine.Improvement;
import org.jointmeeting.planning.engine.Placement;
import org.jointmeeting.planning.engine.Score;
import org.jointmeeting.planning.engine.Snapshot;

/** Plans the months of a street, a district and the whole city, each for so long: {@code PlanCity SECONDS}. */
public final class PlanCity {

    private static final double NANOS = 1e9;
    private static final long SEED = 1;

    private PlanCity() {}

    public static void main(String[] arguments) {
        double seconds = Double.parseDouble(arguments[0]);
        plan("street", GeneratedMonth.of(1, 1, 17, SEED), seconds);
        plan("district", GeneratedMonth.of(1, 15, 255, SEED), seconds);
        plan("city", GeneratedMonth.of(13, 196, 3320, SEED), seconds);
    }

    private static void plan(String what, Month month, double seconds) {
        long from = System.nanoTime();
        var rules = new CityRules(month);
        new Placement(rules).place(rules.hardestFirst());
        double firstTook = (System.nanoTime() - from) / NANOS;
        Snapshot first = new Snapshot(rules);
        var improvement = new Improvement(rules, rules.cooling(), SEED);
        long improvedFrom = System.nanoTime();
        var best = improvement.improve(Budget.ofSeconds(seconds), progress -> {});
        double took = (System.nanoTime() - improvedFrom) / NANOS;
        System.out.printf(
                Locale.ROOT,
                "%s: meetings=%d people=%d first_ms=%.0f first(%s) best(%s) moves_per_s=%.0f heap_peak_mb=%d%n",
                what,
                month.gatherings().size(),
                month.people(),
                firstTook * 1000,
                points(first),
                points(best),
                improvement.moves() / took,
                heapPeak() >> 20);
        var sheets = new ScoreSheets(month);
        System.out.println("  first" + byRule(sheets.of(first)));
        System.out.println("  best " + byRule(sheets.of(best)));
    }

    private static String byRule(ScoreSheet sheet) {
        return Arrays.stream(CityRule.values())
                .map(rule -> " " + rule + "=" + sheet.of(rule))
                .collect(Collectors.joining());
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

    private static long heapPeak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
