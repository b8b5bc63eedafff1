package org.jointmeeting.agenda.owners;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** The kinds of owners' matters. */
@ApplicationScoped
class OwnersMatters implements PanacheRepositoryBase<OwnersMatter, UUID> {

    /** @throws Problem 404 when there is none */
    OwnersMatter require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.notFound(Text.of("业主共同决定事项类别", "kind of owners' matter")));
    }

    boolean isTaken(String code) {
        return count("code", code) > 0;
    }

    /** Retired or not: what was referred under it is still judged by it. */
    OwnersMatter withCode(String code) {
        return find("code", code).singleResult();
    }

    /** @throws Problem 400 naming the field when no kind in use has that code */
    OwnersMatter requireInUse(String field, String code) {
        Optional<OwnersMatter> found =
                find("code = ?1 and retired = false", code).firstResultOptional();
        return found.orElseThrow(() -> Problem.field(
                field,
                Text.of(
                        "没有编码为 {0} 的在用事项类别，可用编码见 /owners-matters。",
                        "No kind in use has the code {0}; /owners-matters lists them.", code)));
    }

    Page<OwnersMatterView> page(@Nullable Boolean retired, PageRequest request) {
        return Filter.none().and("retired = :retired", "retired", retired).page(this, request, rows -> rows.stream()
                .map(OwnersMatter::view)
                .toList());
    }
}
