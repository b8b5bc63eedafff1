package org.jointmeeting.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** The administrative tree. */
@ApplicationScoped
class Jurisdictions implements PanacheRepositoryBase<Jurisdiction, UUID> {

    private static final Text WHAT = Text.of("辖区", "jurisdiction");

    private final Callers callers;

    Jurisdictions(Callers callers) {
        this.callers = callers;
    }

    /** @throws Problem 404 when there is none, or it lies outside the caller's subtree */
    Jurisdiction require(UUID id) {
        Jurisdiction found = findById(id);
        if (found == null || found.isDeleted()) {
            throw Problem.notFound(WHAT);
        }
        callers.requireReach(found.jurisdictionPath(), WHAT);
        return found;
    }

    Optional<Jurisdiction> withCode(String code) {
        return find("code = ?1 and deletedAt is null", code).firstResultOptional();
    }

    List<Jurisdiction> childrenOf(UUID id) {
        return list("parentId = ?1 and deletedAt is null order by code", id);
    }

    Page<JurisdictionView> page(
            @Nullable Level level, @Nullable UUID parentId, @Nullable String name, PageRequest request) {
        return Filter.none()
                .within(callers.current().jurisdictionPath())
                .and("level = :level", "level", level)
                .and("parentId = :parentId", "parentId", parentId)
                .andContains("name", "name", name)
                .page(this, request, rows -> rows.stream()
                        .map(JurisdictionView::of)
                        .toList());
    }
}
