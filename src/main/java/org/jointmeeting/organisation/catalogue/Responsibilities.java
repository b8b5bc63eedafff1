package org.jointmeeting.organisation.catalogue;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.Glance;
import org.jointmeeting.organisation.Level;
import org.jointmeeting.organisation.ResponsibilityView;
import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** The responsibility catalogue. */
@ApplicationScoped
class Responsibilities implements PanacheRepositoryBase<Responsibility, UUID> {

    /** @throws Problem 404 when there is none */
    Responsibility require(UUID id) {
        return findByIdOptional(id)
                .filter(found -> !found.isDeleted())
                .orElseThrow(() -> Problem.notFound(Text.of("职责清单条目", "responsibility")));
    }

    Optional<Responsibility> of(String category, Level level) {
        return Glance.at(find("category = ?1 and level = ?2 and deletedAt is null", category, level))
                .firstResultOptional();
    }

    Page<ResponsibilityView> page(
            @Nullable String category, @Nullable Level level, @Nullable String department, PageRequest request) {
        return Filter.none()
                .and("category = :category", "category", category)
                .and("level = :level", "level", level)
                .and(
                        "(leadDepartment = :department or :department member of assistDepartments)",
                        "department",
                        department)
                .page(this, request, rows -> rows.stream()
                        .map(Responsibility::view)
                        .toList());
    }
}
