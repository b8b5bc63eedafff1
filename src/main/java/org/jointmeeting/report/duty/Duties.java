package org.jointmeeting.report.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.jointmeeting.meeting.record.DutyConfig;
import org.jointmeeting.meeting.record.DutyConfig.Frequency;
import org.jointmeeting.organisation.Level;
import org.jointmeeting.report.reading.Extent;
import org.jointmeeting.report.reading.Projection;
import org.jointmeeting.report.rule.Reason;
import org.jointmeeting.report.rule.Span;
import org.jointmeeting.report.rule.Verdict;
import org.jointmeeting.shared.time.ServiceClock;

/**
 * Which meetings were owed and which were held, by the history of the meetings: a period without one is due while it runs
 * and missed after. Periods are months, quarters or years of the calendar; those that overlap with what is counted count as a whole.
 */
@ApplicationScoped
public class Duties {

    private static final String JURISDICTIONS =
            """
            select j.id as id, j.name as name, j.tree_level as tree_level, j.jurisdiction_path as path,
                   j.created_at as registered_at
            from jurisdiction j where j.deleted_at is null and %s order by j.id
            """;

    private static final String MEETINGS =
            """
            select m.jurisdiction_id as jurisdiction_id, h.occurred_at as held_at
            from meeting_history h join meeting m on m.id = h.meeting_id
            where h.to_status = 'HELD' and (h.from_status is null or h.from_status <> 'HELD')
              and m.deleted_at is null and h.occurred_at <= :asOf and %s
            """;

    private final EntityManager entities;
    private final ServiceClock clock;
    private final DutyConfig config;

    Duties(EntityManager entities, ServiceClock clock, DutyConfig config) {
        this.entities = entities;
        this.clock = clock;
        this.config = config;
    }

    /** A month or more of them; {@code next} is the first day after. */
    private record Period(LocalDate first, LocalDate next) {

        boolean has(LocalDate day) {
            return !day.isBefore(first) && day.isBefore(next);
        }
    }

    public List<MeetingDuty> of(Extent extent, Span span) {
        Map<UUID, Set<LocalDate>> held = heldOn(extent, span.asOf());
        List<MeetingDuty> duties = new ArrayList<>();
        var jurisdictions = Projection.of(entities, JURISDICTIONS.formatted(extent.condition("j.jurisdiction_path")))
                .ids("id")
                .texts("name", "tree_level", "path")
                .times("registered_at")
                .with(extent.values());
        for (Tuple row : jurisdictions.rows()) {
            addPeriods(row, held.getOrDefault(Projection.id(row, "id"), Set.of()), span, duties);
        }
        return duties;
    }

    private Map<UUID, Set<LocalDate>> heldOn(Extent extent, Instant asOf) {
        Map<UUID, Set<LocalDate>> held = new HashMap<>();
        var meetings = Projection.of(entities, MEETINGS.formatted(extent.condition("m.jurisdiction_path")))
                .ids("jurisdiction_id")
                .times("held_at")
                .with(extent.values())
                .with(Map.of("asOf", asOf));
        for (Tuple row : meetings.rows()) {
            held.computeIfAbsent(Projection.id(row, "jurisdiction_id"), id -> new HashSet<>())
                    .add(clock.dateOf(Projection.time(row, "held_at")));
        }
        return held;
    }

    private void addPeriods(Tuple jurisdiction, Set<LocalDate> held, Span span, List<MeetingDuty> duties) {
        Frequency frequency = DutyConfig.of(config, Level.valueOf(Projection.text(jurisdiction, "tree_level")));
        if (frequency == Frequency.NEVER) {
            return;
        }
        LocalDate today = clock.dateOf(span.asOf());
        LocalDate owedFrom = owedFrom(jurisdiction);
        LocalDate start = frequency.periodOf(span.from());
        while (!start.isAfter(span.until()) && !start.isAfter(today)) {
            LocalDate next = start.plusMonths(frequency.months());
            duties.add(new MeetingDuty(
                    Projection.id(jurisdiction, "id"),
                    Projection.text(jurisdiction, "path"),
                    Projection.text(jurisdiction, "name"),
                    start,
                    next.minusDays(1),
                    verdict(held, new Period(start, next), today, owedFrom)));
            start = next;
        }
    }

    /** Nobody owes what began before they were registered. */
    private LocalDate owedFrom(Tuple jurisdiction) {
        LocalDate registered = clock.dateOf(Projection.time(jurisdiction, "registered_at"));
        return config.since().filter(registered::isBefore).orElse(registered);
    }

    private Verdict verdict(Set<LocalDate> held, Period period, LocalDate today, LocalDate owedFrom) {
        Instant at = period.first().atStartOfDay(clock.getZone()).toInstant();
        if (held.stream().anyMatch(period::has)) {
            return Verdict.counted(true, at);
        }
        if (period.first().isBefore(owedFrom)) {
            return Verdict.excluded(Reason.BEFORE_DUTY, at);
        }
        return today.isBefore(period.next()) ? Verdict.excluded(Reason.STILL_DUE, at) : Verdict.counted(false, at);
    }
}
