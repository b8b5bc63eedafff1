package org.jointmeeting.report.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.calendar.Deadlines;
import org.jointmeeting.calendar.WorkingDays;
import org.jointmeeting.report.history.ItemHistory;
import org.jointmeeting.report.history.PastEvent;
import org.jointmeeting.shared.time.ServiceClock;

/** Says of an item, from its history alone, how it counts in a figure; empty when it doesn't lie in the period. */
@ApplicationScoped
public class JudgingItems {

    private static final Set<String> RESPONSES = Set.of("ACCEPT", "RETURN", "REJECT", "MERGE");
    private static final Set<String> REOPENINGS = Set.of("SEND_BACK", "REBOUND");
    private static final Set<String> STILL = Set.of("SUSPENDED", "AWAITING_OWNERS", "ESCALATED");

    private static final Set<String> UNDECIDED = Set.of("ACCEPTED", "ON_AGENDA");

    private final ReportConfig config;
    private final WorkingDays workingDays;
    private final Deadlines deadlines;
    private final ServiceClock clock;
    private final ReadingOpinions opinions;

    JudgingItems(
            ReportConfig config,
            WorkingDays workingDays,
            Deadlines deadlines,
            ServiceClock clock,
            ReadingOpinions opinions) {
        this.config = config;
        this.workingDays = workingDays;
        this.deadlines = deadlines;
        this.clock = clock;
        this.opinions = opinions;
    }

    /** @param item as it was when it is looked at */
    public Optional<Verdict> of(Figure figure, ItemHistory item, Span span) {
        if (item.submission().isEmpty()) {
            return Optional.empty();
        }
        return switch (figure) {
            case RESPONSE_RATE -> response(item, span);
            case RESOLUTION_RATE -> opinion(item, span, ReadingOpinions.Question.SOLVED);
            case SATISFACTION_RATE -> opinion(item, span, ReadingOpinions.Question.SATISFIED);
            case ON_TIME_RATE -> onTime(item, span);
            case BOUNCE_RATE -> bounce(item, span);
            case SEND_BACK_RATE -> sendBack(item, span);
            case REBOUND_RATE -> rebound(item, span);
            case OVERDUE_RATE -> overdue(item, span);
            case DUTY_TO_MEET, VISIT_COVERAGE -> Optional.empty();
        };
    }

    private Optional<Verdict> response(ItemHistory item, Span span) {
        return item.submission().filter(event -> span.has(event.at())).map(event -> {
            Instant due = responseDue(event.at());
            Optional<PastEvent> response =
                    item.after(event).filter(JudgingItems::isResponse).findFirst();
            if (response.isPresent()) {
                return Verdict.counted(isBy(due, response.get().at()), event.at());
            }
            if (item.status().equals("WITHDRAWN")) {
                return Verdict.excluded(Reason.WITHDRAWN, event.at());
            }
            return isBy(due, span.asOf())
                    ? Verdict.excluded(Reason.WITHIN_TIME, event.at())
                    : Verdict.counted(false, event.at());
        });
    }

    /** Of a merge both items keep a note; a response is it to the one that was merged. */
    private static boolean isResponse(PastEvent event) {
        return RESPONSES.contains(event.action()) && !event.fromStatus().equals(event.toStatus());
    }

    private Instant responseDue(Instant submittedAt) {
        LocalDate dueOn = workingDays.plus(clock.dateOf(submittedAt), config.responseWorkingDays());
        return deadlines.endOf(dueOn);
    }

    private Optional<Verdict> opinion(ItemHistory item, Span span, ReadingOpinions.Question question) {
        return item.last(event -> ItemHistory.isEnd(event) && span.has(event.at()))
                .map(end -> {
                    if (!end.action().equals("VERIFY")) {
                        return Verdict.excluded(endedOtherwise(end), end.at());
                    }
                    if (item.isFollowedBy(end, "REBOUND")) {
                        return Verdict.excluded(Reason.REBOUNDED, end.at());
                    }
                    return opinions.answer(end, question)
                            .map(isYes -> Verdict.counted(isYes, end.at()))
                            .orElseGet(() -> Verdict.excluded(Reason.NOT_CONTACTED, end.at()));
                });
    }

    private static Reason endedOtherwise(PastEvent end) {
        return switch (end.toStatus()) {
            case "REJECTED" -> Reason.REJECTED;
            case "MERGED" -> Reason.MERGED;
            case "WITHDRAWN" -> Reason.WITHDRAWN;
            default -> Reason.SETTLED_IN_MEETING;
        };
    }

    private Optional<Verdict> onTime(ItemHistory item, Span span) {
        return item.dueAt().filter(span::has).map(due -> {
            Optional<PastEvent> report = item.last(event -> event.leadsTo("REPORTED"))
                    .filter(event -> item.after(event).noneMatch(later -> REOPENINGS.contains(later.action())));
            if (report.isPresent()) {
                return Verdict.counted(isBy(due, report.get().at()), due);
            }
            if (standsStill(item)) {
                return Verdict.excluded(Reason.STANDING_STILL, due);
            }
            if (!item.isOpen()) {
                return Verdict.excluded(
                        endedOtherwise(item.last(ItemHistory::isEnd).orElseThrow()), due);
            }
            return isBy(due, span.asOf()) ? Verdict.excluded(Reason.WITHIN_TIME, due) : Verdict.counted(false, due);
        });
    }

    private Optional<Verdict> bounce(ItemHistory item, Span span) {
        return item.first(event -> event.leadsTo("ASSIGNED") && span.has(event.at()))
                .map(event -> Verdict.counted(item.isFollowedBy(event, "RETURN_TO_SENDER"), event.at()));
    }

    private Optional<Verdict> sendBack(ItemHistory item, Span span) {
        return item.first(event -> event.leadsTo("REPORTED") && span.has(event.at()))
                .map(event -> {
                    boolean isSentBack = item.isFollowedBy(event, "SEND_BACK");
                    return !isSentBack && item.status().equals("REPORTED")
                            ? Verdict.excluded(Reason.AWAITING_VERIFICATION, event.at())
                            : Verdict.counted(isSentBack, event.at());
                });
    }

    private Optional<Verdict> rebound(ItemHistory item, Span span) {
        return item.first(event -> event.leadsTo("RESOLVED") && span.has(event.at()))
                .map(event -> event.action().equals("VERIFY")
                        ? Verdict.counted(item.isFollowedBy(event, "REBOUND"), event.at())
                        : Verdict.excluded(Reason.SETTLED_IN_MEETING, event.at()));
    }

    private Optional<Verdict> overdue(ItemHistory now, Span span) {
        Instant close = span.close();
        ItemHistory item = now.asOf(close);
        if (!item.isOpen()) {
            return Optional.empty();
        }
        Instant since = item.submission().orElseThrow().at();
        boolean isLate = !standsStill(item)
                && !item.status().equals("REPORTED")
                && item.dueAt().filter(due -> !isBy(due, close)).isPresent();
        return Optional.of(Verdict.counted(isLate, since));
    }

    /** What a level above took up waits until that assigns it; sent down it is at work again. */
    private static boolean standsStill(ItemHistory item) {
        return STILL.contains(item.status())
                || (UNDECIDED.contains(item.status())
                        && item.last(event -> event.leadsTo("ESCALATED"))
                                .filter(event -> item.after(event).noneMatch(JudgingItems::goesOn))
                                .isPresent());
    }

    private static boolean goesOn(PastEvent event) {
        return event.action().equals("SEND_DOWN") || event.leadsTo("ASSIGNED") || event.leadsTo("DELEGATED");
    }

    /** To the second, as due dates are. */
    private static boolean isBy(Instant due, Instant at) {
        return !at.truncatedTo(ChronoUnit.SECONDS).isAfter(due);
    }
}
