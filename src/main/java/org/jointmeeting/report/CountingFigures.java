package org.jointmeeting.report;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.report.history.ItemHistory;
import org.jointmeeting.report.rule.Figure;
import org.jointmeeting.report.rule.ReportConfig;
import org.jointmeeting.report.rule.Span;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Counts all figures of a period, group by group, from the rows behind them. */
@ApplicationScoped
class CountingFigures {

    /** The group of what has no agency or compound. */
    private static final String NOBODY = "";

    private final Grounds grounds;
    private final Spans spans;
    private final FindingRows rows;
    private final Names names;
    private final ServiceClock clock;
    private final ReportConfig config;

    CountingFigures(
            Grounds grounds, Spans spans, FindingRows rows, Names names, ServiceClock clock, ReportConfig config) {
        this.grounds = grounds;
        this.spans = spans;
        this.rows = rows;
        this.names = names;
        this.clock = clock;
        this.config = config;
    }

    @Transactional
    FiguresView of(FigureFilter filter, Grouping grouping) {
        Ground ground = grounds.of(filter);
        Span span = spans.of(filter);
        Map<String, Tally> tallies = new TreeMap<>();
        for (ItemHistory item : rows.items(ground, span, filter, grouping == Grouping.COMPOUND)) {
            for (String key : keysOf(item, grouping, ground)) {
                count(item, span, tallies.computeIfAbsent(key, any -> new Tally()));
            }
        }
        countOthers(ground, span, filter, grouping, tallies);
        requireFew(tallies.keySet());
        return new FiguresView(
                span.from(),
                span.until(),
                span.asOf(),
                filter.scope,
                grouping,
                config.responseWorkingDays(),
                groups(tallies, grouping));
    }

    /** What is no item belongs to no agency and no category, and a meeting to no compound. */
    private void countOthers(
            Ground ground, Span span, FigureFilter filter, Grouping grouping, Map<String, Tally> tallies) {
        boolean isByPlace = grouping == Grouping.NONE || grouping == Grouping.JURISDICTION;
        if (isByPlace) {
            rows.duties(ground, span, filter)
                    .forEach(duty -> tallies.computeIfAbsent(placeOf(duty.path(), grouping, ground), any -> new Tally())
                            .count(Figure.DUTY_TO_MEET, duty.verdict()));
        }
        if (isByPlace || grouping == Grouping.COMPOUND) {
            rows.compounds(ground, span, filter).forEach(compound -> tallies.computeIfAbsent(
                            grouping == Grouping.COMPOUND
                                    ? compound.id().toString()
                                    : placeOf(compound.path(), grouping, ground),
                            any -> new Tally())
                    .count(Figure.VISIT_COVERAGE, compound.verdict()));
        }
    }

    private static String placeOf(String path, Grouping grouping, Ground ground) {
        return grouping == Grouping.NONE ? NOBODY : ground.branchOf(path);
    }

    private void count(ItemHistory item, Span span, Tally tally) {
        for (Figure figure : Figure.values()) {
            rows.verdict(figure, item, span).ifPresent(verdict -> {
                tally.count(figure, verdict);
                if (figure == Figure.OVERDUE_RATE) {
                    tally.age(clock.dateOf(verdict.at()).until(clock.dateOf(span.close()), ChronoUnit.DAYS));
                }
            });
        }
    }

    private static Set<String> keysOf(ItemHistory item, Grouping grouping, Ground ground) {
        return switch (grouping) {
            case NONE -> Set.of(NOBODY);
            case JURISDICTION -> Set.of(ground.branchOf(item.place().path()));
            case CATEGORY -> Set.of(item.place().category());
            case AGENCY -> Set.of(Objects.toString(item.place().leadAgencyId(), NOBODY));
            case COMPOUND ->
                item.compoundIds().isEmpty()
                        ? Set.of(NOBODY)
                        : item.compoundIds().stream().map(UUID::toString).collect(Collectors.toSet());
        };
    }

    private List<GroupView> groups(Map<String, Tally> tallies, Grouping grouping) {
        Collection<String> keys =
                tallies.keySet().stream().filter(key -> !key.equals(NOBODY)).toList();
        Map<String, Names.Named> named = names.of(grouping, keys);
        if (grouping == Grouping.NONE) {
            return List.of(view(new Names.Named(null, null, "合计"), tallies.getOrDefault(NOBODY, new Tally())));
        }
        return tallies.entrySet().stream()
                .map(entry -> view(
                        named.getOrDefault(entry.getKey(), new Names.Named(null, entry.getKey(), "未指定")),
                        entry.getValue()))
                .toList();
    }

    private GroupView view(Names.Named group, Tally tally) {
        return new GroupView(
                group.id(),
                group.code(),
                group.name(),
                Stream.of(Figure.values()).map(tally::view).toList(),
                tally.agesView(config.ageBounds()));
    }

    private void requireFew(Set<String> groups) {
        if (groups.size() > config.mostGroups()) {
            throw Problem.parameter(
                    "groupBy",
                    Text.of(
                            "分组共 {0} 个，超过上限 {1} 个，请缩小辖区范围。",
                            "{0} groups are more than the {1} of one answer; ask for a smaller jurisdiction.",
                            groups.size(),
                            config.mostGroups()));
        }
    }
}
