package org.jointmeeting.visit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.CompoundBrief;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.PostKind;
import org.jointmeeting.organisation.PostView;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Given;
import org.jointmeeting.shared.time.ServiceClock;

/** Which compounds had no visit for long, and how many: a fixed number of statements for any page. */
@ApplicationScoped
public class MeasuringCoverage {

    private final Visits visits;
    private final Directory directory;
    private final Callers callers;
    private final VisitConfig config;
    private final ServiceClock clock;

    MeasuringCoverage(Visits visits, Directory directory, Callers callers, VisitConfig config, ServiceClock clock) {
        this.visits = visits;
        this.directory = directory;
        this.callers = callers;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    Page<UnvisitedCompound> page(CoverageQuestion question, PageRequest request) {
        List<String> paths = paths(question);
        Map<UUID, LocalDate> last = visits.lastByCompound(paths);
        Page<CompoundBrief> unvisited = directory.findCompoundsBut(since(last, from(question)), paths, request);
        List<UUID> ids = unvisited.items().stream().map(CompoundBrief::id).toList();
        Map<UUID, List<PostView>> commissioners = directory.findHolders(PostKind.COMMISSIONER, ids, clock.today());
        return new Page<>(
                unvisited.items().stream()
                        .map(compound -> of(
                                compound,
                                last.get(compound.id()),
                                commissioners.getOrDefault(compound.id(), List.of())))
                        .toList(),
                unvisited.next(),
                unvisited.count());
    }

    @Transactional
    CoverageCounts counts(CoverageQuestion question) {
        List<String> paths = paths(question);
        LocalDate from = from(question);
        Set<UUID> visited = since(visits.lastByCompound(paths), from);
        long all = directory.countCompoundsBut(Set.of(), paths);
        long unvisited = directory.countCompoundsBut(visited, paths);
        return new CoverageCounts(days(question), from, all, all - unvisited, unvisited);
    }

    private static Set<UUID> since(Map<UUID, LocalDate> last, LocalDate from) {
        return last.entrySet().stream()
                .filter(visit -> !visit.getValue().isBefore(from))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<String> paths(CoverageQuestion question) {
        UUID id = question.jurisdictionId;
        return id == null
                ? callers.current().paths()
                : List.of(Given.parameter("jurisdictionId", () -> directory.requireJurisdiction(id))
                        .path());
    }

    private int days(CoverageQuestion question) {
        return question.days == null ? config.coverageDays() : question.days;
    }

    private LocalDate from(CoverageQuestion question) {
        return clock.today().minusDays(days(question) - 1L);
    }

    private UnvisitedCompound of(CompoundBrief compound, @Nullable LocalDate last, List<PostView> commissioners) {
        PostView commissioner = commissioners.isEmpty() ? null : commissioners.get(0);
        return new UnvisitedCompound(
                compound.id(),
                compound.name(),
                compound.jurisdictionId(),
                last,
                last == null ? null : ChronoUnit.DAYS.between(last, clock.today()),
                commissioner == null ? null : commissioner.personId(),
                commissioner == null ? null : commissioner.personName());
    }
}
