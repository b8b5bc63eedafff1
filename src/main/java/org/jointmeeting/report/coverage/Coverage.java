package org.jointmeeting.report.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.report.reading.Extent;
import org.jointmeeting.report.reading.Projection;
import org.jointmeeting.report.rule.Reason;
import org.jointmeeting.report.rule.Span;
import org.jointmeeting.report.rule.Verdict;
import org.jointmeeting.shared.time.ServiceClock;

/**
 * Which compounds were visited in a period, by the visits that were recorded: one statement. A compound that was
 * registered only in the period and not visited yet is left out; one that was removed before it isn't there.
 */
@ApplicationScoped
public class Coverage {

    /** What was done doesn't change any more, so that it was recorded when it was changed last. */
    private static final String COMPOUNDS =
            """
            select c.id as id, c.name as name, c.jurisdiction_id as jurisdiction_id, c.jurisdiction_path as path,
                   c.created_at as registered_at, max(v.visited_on) as visited_on
            from compound c left join visit v on v.compound_id = c.id and v.status = 'DONE' and v.deleted_at is null
                 and v.visited_on >= :firstDay and v.visited_on <= :lastDay and v.modified_at <= :asOf
            where c.created_at <= :close and (c.deleted_at is null or c.deleted_at > :begin) and %s
            group by c.id, c.name, c.jurisdiction_id, c.jurisdiction_path, c.created_at
            order by c.id
            """;

    private final EntityManager entities;
    private final ServiceClock clock;

    Coverage(EntityManager entities, ServiceClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    public List<VisitedCompound> of(Extent extent, Span span) {
        var compounds = Projection.of(entities, COMPOUNDS.formatted(extent.condition("c.jurisdiction_path")))
                .ids("id", "jurisdiction_id")
                .texts("name", "path")
                .times("registered_at")
                .dates("visited_on")
                .with(extent.values())
                .with(Map.of(
                        "firstDay", span.from(),
                        "lastDay", span.until(),
                        "begin", span.begin(),
                        "close", span.close(),
                        "asOf", span.asOf()));
        return compounds.rows().stream().map(row -> compound(row, span)).toList();
    }

    private VisitedCompound compound(Tuple row, Span span) {
        LocalDate visitedOn = row.get("visited_on", LocalDate.class);
        return new VisitedCompound(
                Projection.id(row, "id"),
                Projection.text(row, "name"),
                Projection.id(row, "jurisdiction_id"),
                Projection.text(row, "path"),
                visitedOn,
                verdict(visitedOn, Projection.time(row, "registered_at"), span));
    }

    private Verdict verdict(@Nullable LocalDate visitedOn, Instant registeredAt, Span span) {
        if (visitedOn != null) {
            return Verdict.counted(true, visitedOn.atStartOfDay(clock.getZone()).toInstant());
        }
        return registeredAt.isBefore(span.begin())
                ? Verdict.counted(false, span.begin())
                : Verdict.excluded(Reason.NEWLY_REGISTERED, registeredAt);
    }
}
