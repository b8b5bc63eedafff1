package org.jointmeeting.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.report.coverage.Coverage;
import org.jointmeeting.report.coverage.VisitedCompound;
import org.jointmeeting.report.duty.Duties;
import org.jointmeeting.report.duty.MeetingDuty;
import org.jointmeeting.report.history.Histories;
import org.jointmeeting.report.history.ItemHistory;
import org.jointmeeting.report.rule.Figure;
import org.jointmeeting.report.rule.JudgingItems;
import org.jointmeeting.report.rule.Span;
import org.jointmeeting.report.rule.Verdict;
import org.jointmeeting.shared.paging.CursorText;
import org.jointmeeting.shared.paging.Page;

/** The rows behind the figures: the very items and meeting periods that are counted, and how each of them is. */
@ApplicationScoped
class FindingRows {

    private final Grounds grounds;
    private final Spans spans;
    private final Histories histories;
    private final Duties duties;
    private final Coverage coverage;
    private final JudgingItems judging;

    FindingRows(
            Grounds grounds, Spans spans, Histories histories, Duties duties, Coverage coverage, JudgingItems judging) {
        this.grounds = grounds;
        this.spans = spans;
        this.histories = histories;
        this.duties = duties;
        this.coverage = coverage;
        this.judging = judging;
    }

    private record Keyed(String key, FigureRow row) {}

    /** What the caller may see of the extent, as it stood at the moment of the span, in the order of the ids. */
    List<ItemHistory> items(Ground ground, Span span, FigureFilter filter, boolean withCompounds) {
        return histories.of(ground.extent(), withCompounds || filter.compoundId != null).stream()
                .filter(item -> ground.shows(item, filter))
                .map(item -> item.asOf(span.asOf()))
                .toList();
    }

    List<MeetingDuty> duties(Ground ground, Span span, FigureFilter filter) {
        if (filter.isNarrowed() || ground.officePaths().isEmpty()) {
            return List.of();
        }
        return duties.of(ground.extent(), span).stream()
                .filter(duty -> ground.isOfOffice(duty.path()))
                .toList();
    }

    List<VisitedCompound> compounds(Ground ground, Span span, FigureFilter filter) {
        if (filter.isOfItemsOnly() || ground.officePaths().isEmpty()) {
            return List.of();
        }
        return coverage.of(ground.extent(), span).stream()
                .filter(compound -> ground.isOfOffice(compound.path()))
                .filter(compound -> filter.compoundId == null || filter.compoundId.equals(compound.id()))
                .toList();
    }

    Optional<Verdict> verdict(Figure figure, ItemHistory item, Span span) {
        return judging.of(figure, item, span);
    }

    @Transactional
    Page<FigureRow> page(Figure figure, FigureFilter filter, RowPage page) {
        Ground ground = grounds.of(filter);
        Span span = spans.of(filter);
        List<Keyed> all = keyed(figure, ground, span, filter)
                .filter(row -> page.part == null || row.row().part() == page.part)
                .toList();
        String after = page.cursor() == null ? "" : CursorText.read(page.cursor(), FindingRows::keyOf);
        List<Keyed> rest =
                all.stream().filter(row -> row.key().compareTo(after) > 0).toList();
        boolean isMore = rest.size() > page.limit();
        List<Keyed> shown = isMore ? rest.subList(0, page.limit()) : rest;
        return new Page<>(
                shown.stream().map(Keyed::row).toList(),
                isMore ? CursorText.of(shown.get(shown.size() - 1).key()) : null,
                page.isCounted() ? Long.valueOf(all.size()) : null);
    }

    private Stream<Keyed> keyed(Figure figure, Ground ground, Span span, FigureFilter filter) {
        Stream<Keyed> rows =
                switch (figure) {
                    case DUTY_TO_MEET ->
                        duties(ground, span, filter).stream().map(duty -> new Keyed(duty.key(), FigureRow.of(duty)));
                    case VISIT_COVERAGE ->
                        compounds(ground, span, filter).stream()
                                .map(compound -> new Keyed(compound.id().toString(), FigureRow.of(compound)));
                    default -> ofItems(figure, ground, span, filter);
                };
        return rows.sorted(Comparator.comparing(Keyed::key));
    }

    private Stream<Keyed> ofItems(Figure figure, Ground ground, Span span, FigureFilter filter) {
        return items(ground, span, filter, false).stream()
                .flatMap(item -> judging
                        .of(figure, item, span)
                        .map(verdict -> new Keyed(item.place().id().toString(), FigureRow.of(item, verdict)))
                        .stream());
    }

    private static String keyOf(String plain) {
        UUID.fromString(plain.split("\\.", 2)[0]);
        return plain;
    }
}
