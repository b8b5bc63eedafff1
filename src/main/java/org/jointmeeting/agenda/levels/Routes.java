package org.jointmeeting.agenda.levels;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.Level;
import org.jointmeeting.organisation.RegistryReferences;
import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** The allowed list of who may send what where. */
@ApplicationScoped
class Routes implements PanacheRepositoryBase<Route, UUID>, RegistryReferences {

    /** @throws Problem 404 when there is none */
    Route require(UUID id) {
        Route found = findById(id);
        if (found == null || found.isDeleted()) {
            throw Problem.notFound(Text.of("流转规则", "route"));
        }
        return found;
    }

    /** Those that decide first, first. */
    List<Route> standing(Direction direction) {
        return list("direction = ?1 and deletedAt is null", direction).stream()
                .sorted(Route.DECIDING)
                .toList();
    }

    Page<RouteView> page(
            @Nullable Direction direction,
            @Nullable UUID jurisdictionId,
            @Nullable String category,
            @Nullable Level fromLevel,
            PageRequest request) {
        return Filter.none()
                .and("direction = :direction", "direction", direction)
                .and("jurisdictionId = :jurisdictionId", "jurisdictionId", jurisdictionId)
                .and("category = :category", "category", category)
                .and("fromLevel = :fromLevel", "fromLevel", fromLevel)
                .page(this, request, rows -> rows.stream().map(Route::view).toList());
    }

    @Override
    public boolean isReferred(UUID id) {
        return count("(jurisdictionId = ?1 or toJurisdictionId = ?1) and deletedAt is null", id) > 0;
    }
}
