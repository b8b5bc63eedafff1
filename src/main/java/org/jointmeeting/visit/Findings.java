package org.jointmeeting.visit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** What was found on visits. */
@ApplicationScoped
class Findings implements PanacheRepositoryBase<Finding, UUID> {

    /** By visit, in the order they were told. */
    Map<UUID, List<Finding>> ofAll(Collection<UUID> visitIds) {
        return visitIds.isEmpty()
                ? Map.of()
                : list("visitId in ?1 order by ordinal, id", visitIds).stream()
                        .collect(Collectors.groupingBy(Finding::visitId));
    }

    /** @throws Problem 404 when the visit has no such finding */
    Finding require(Visit visit, UUID id) {
        return findByIdOptional(id)
                .filter(finding -> finding.visitId().equals(visit.id()))
                .orElseThrow(() -> Problem.notFound(Text.of("走访发现", "finding")));
    }
}
