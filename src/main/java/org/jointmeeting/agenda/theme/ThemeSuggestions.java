package org.jointmeeting.agenda.theme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** All suggestions. */
@ApplicationScoped
class ThemeSuggestions implements PanacheRepositoryBase<ThemeSuggestion, UUID> {

    private static final Text WHAT = Text.of("共性问题建议", "suggestion");

    private final Callers callers;

    ThemeSuggestions(Callers callers) {
        this.callers = callers;
    }

    /** @throws Problem 404 when there is none, or its street lies outside the caller's subtree */
    ThemeSuggestion require(UUID id) {
        return requireReach(findById(id));
    }

    /** As {@link #require}, and nobody else changes it until the transaction ends. */
    ThemeSuggestion requireForChange(UUID id) {
        return requireReach(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private ThemeSuggestion requireReach(@Nullable ThemeSuggestion suggestion) {
        if (suggestion == null) {
            throw Problem.notFound(WHAT);
        }
        callers.requireReach(suggestion.jurisdictionPath(), WHAT);
        return suggestion;
    }

    /** The one that waits for an answer in that street and category. */
    Optional<ThemeSuggestion> open(UUID streetId, String category) {
        return find("jurisdictionId = ?1 and categoryCode = ?2 and live = true", streetId, category)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Page<ThemeView> page(
            ThemeFilter filter, PageRequest request, Function<List<ThemeSuggestion>, List<ThemeView>> views) {
        return filter.toFilter().within(callers.current().paths()).page(this, request, views);
    }
}
