package org.jointmeeting.organisation.catalogue;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.CategoryView;
import org.jointmeeting.organisation.Glance;
import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** The topic categories. */
@ApplicationScoped
class Categories implements PanacheRepositoryBase<Category, UUID> {

    /** @throws Problem 404 when there is none */
    Category require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound(Text.of("议题类别", "category")));
    }

    boolean isTaken(String code) {
        return count("code", code) > 0;
    }

    Optional<Category> inUse(String code) {
        return Glance.at(find("code = ?1 and retired = false", code)).firstResultOptional();
    }

    Page<CategoryView> page(
            @Nullable String name, @Nullable Boolean ownersMatter, @Nullable Boolean retired, PageRequest request) {
        return Filter.none()
                .andContains("nameZh", "name", name)
                .and("ownersMatter = :ownersMatter", "ownersMatter", ownersMatter)
                .and("retired = :retired", "retired", retired)
                .page(this, request, rows -> rows.stream().map(Category::view).toList());
    }
}
