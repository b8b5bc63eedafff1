package org.jointmeeting.organisation.catalogue;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.DepartmentView;
import org.jointmeeting.organisation.Glance;
import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** The kinds of government bodies. */
@ApplicationScoped
class Departments implements PanacheRepositoryBase<Department, UUID> {

    /** @throws Problem 404 when there is none */
    Department require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound(Text.of("部门类别", "department")));
    }

    boolean isTaken(String code) {
        return count("code", code) > 0;
    }

    Optional<Department> inUse(String code) {
        return Glance.at(find("code = ?1 and retired = false", code)).firstResultOptional();
    }

    /** Those of the codes that are in use. */
    Set<String> inUse(Collection<String> codes) {
        return codes.isEmpty()
                ? Set.of()
                : stream("code in ?1 and retired = false", codes)
                        .map(department -> department.view().code())
                        .collect(Collectors.toSet());
    }

    Page<DepartmentView> page(@Nullable String name, @Nullable Boolean retired, PageRequest request) {
        return Filter.none()
                .andContains("nameZh", "name", name)
                .and("retired = :retired", "retired", retired)
                .page(this, request, rows -> rows.stream().map(Department::view).toList());
    }
}
