package org.jointmeeting.agenda.theme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.Items;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Permission;

/** Shows suggestions with the items they count: a fixed number of statements for any number of them. */
@ApplicationScoped
class ThemeViews {

    private final ThemeItems counted;
    private final Items items;
    private final Callers callers;

    ThemeViews(ThemeItems counted, Items items, Callers callers) {
        this.counted = counted;
        this.items = items;
        this.callers = callers;
    }

    /** Writes what is pending first, so that the version shown is the one that is stored. */
    ThemeView of(ThemeSuggestion suggestion) {
        counted.flush();
        return of(List.of(suggestion)).get(0);
    }

    List<ThemeView> of(List<ThemeSuggestion> suggestions) {
        Map<UUID, List<ThemeItem>> countedBy =
                counted.ofAll(suggestions.stream().map(ThemeSuggestion::id).toList());
        Map<UUID, Item> itemOf = items.byId(countedBy.values().stream()
                .flatMap(Collection::stream)
                .map(ThemeItem::itemId)
                .toList());
        Caller caller = callers.current();
        return suggestions.stream()
                .map(suggestion -> ThemeView.of(
                        suggestion,
                        countedBy.getOrDefault(suggestion.id(), List.of()).stream()
                                .map(one -> ThemeView.Raised.of(one, Objects.requireNonNull(itemOf.get(one.itemId()))))
                                .toList(),
                        actions(suggestion, caller)))
                .toList();
    }

    private static List<ThemeAction> actions(ThemeSuggestion suggestion, Caller caller) {
        return caller.may(Permission.ITEM_HANDLE, suggestion.jurisdictionPath())
                ? ThemeLifecycle.actions(suggestion.status())
                : List.of();
    }
}
