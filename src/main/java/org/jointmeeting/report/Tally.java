package org.jointmeeting.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jointmeeting.report.rule.Figure;
import org.jointmeeting.report.rule.Part;
import org.jointmeeting.report.rule.Reason;
import org.jointmeeting.report.rule.Verdict;

/** The counts of one group while they are made. */
final class Tally {

    private final Map<Figure, Counts> counts = new EnumMap<>(Figure.class);
    private final List<Long> ages = new ArrayList<>();

    private static final class Counts {
        private int numerator;
        private int denominator;
        private final Map<Reason, Integer> excluded = new EnumMap<>(Reason.class);
    }

    void count(Figure figure, Verdict verdict) {
        Counts of = counts.computeIfAbsent(figure, any -> new Counts());
        if (verdict.reason() != null) {
            of.excluded.merge(verdict.reason(), 1, Integer::sum);
            return;
        }
        of.denominator++;
        of.numerator += verdict.part() == Part.NUMERATOR ? 1 : 0;
    }

    void age(long days) {
        ages.add(days);
    }

    FigureView view(Figure figure) {
        Counts of = counts.getOrDefault(figure, new Counts());
        return FigureView.of(figure, of.numerator, of.denominator, of.excluded);
    }

    AgesView agesView(List<Integer> bounds) {
        Collections.sort(ages);
        return AgesView.of(ages, bounds);
    }
}
