package org.jointmeeting.security.key;

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

/** The keys that were issued. */
@ApplicationScoped
class ApiKeys implements PanacheRepositoryBase<ApiKey, UUID> {

    private static final Text WHAT = Text.of("密钥", "key");

    private final Callers callers;

    ApiKeys(Callers callers) {
        this.callers = callers;
    }

    Optional<ApiKey> ofHash(String hash) {
        return find("hash", hash).firstResultOptional();
    }

    /** @throws Problem 404 when there is none within the caller's reach */
    ApiKey require(UUID id) {
        ApiKey key = findById(id);
        if (key == null || key.isDeleted()) {
            throw Problem.notFound(WHAT);
        }
        callers.requireReach(key.jurisdictionPath(), WHAT);
        return key;
    }

    Page<KeyView> page(@Nullable UUID accountId, PageRequest request) {
        return Filter.none()
                .within(callers.current().paths())
                .and("accountId = :accountId", "accountId", accountId)
                .page(this, request, rows -> rows.stream().map(ApiKey::view).toList());
    }
}
