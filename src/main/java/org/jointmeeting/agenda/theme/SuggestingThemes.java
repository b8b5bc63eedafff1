package org.jointmeeting.agenda.theme;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.time.ServiceClock;

/** Makes suggestions of what was found: one for a street and category, each item counted once. */
@ApplicationScoped
class SuggestingThemes {

    private final ThemeSuggestions suggestions;
    private final ThemeItems items;
    private final ThemeConfig config;
    private final ServiceClock clock;

    SuggestingThemes(ThemeSuggestions suggestions, ThemeItems items, ThemeConfig config, ServiceClock clock) {
        this.suggestions = suggestions;
        this.items = items;
        this.config = config;
        this.clock = clock;
    }

    /**
     * What waits for an answer already takes the new items in; else there must be enough compounds. Unique rows hold that
     * two who look at once don't both suggest it: the second fails and finds nothing new the next time.
     *
     * @return the suggestion that was made or extended
     */
    @Transactional
    Optional<ThemeSuggestion> suggest(Theme theme) {
        ThemeSuggestion open =
                suggestions.open(theme.street().id(), theme.category()).orElse(null);
        if (open == null && theme.compounds() < config.leastCompounds()) {
            return Optional.empty();
        }
        ThemeSuggestion suggestion = kept(open, theme);
        new TreeSet<>(theme.compoundsOf().keySet()).forEach(item -> items.persist(new ThemeItem(suggestion, item)));
        items.flush();
        return Optional.of(suggestion);
    }

    private ThemeSuggestion kept(@Nullable ThemeSuggestion open, Theme theme) {
        if (open != null) {
            open.extend(theme.endsOn(), clock.instant());
            return open;
        }
        ThemeSuggestion made = new ThemeSuggestion(theme);
        suggestions.persist(made);
        return made;
    }

    @Transactional
    List<ThemeSuggestion> suggest(List<Theme> themes) {
        return themes.stream().map(this::suggest).flatMap(Optional::stream).toList();
    }
}
