package org.jointmeeting.agenda.theme;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemAction;
import org.jointmeeting.agenda.ItemLifecycle;
import org.jointmeeting.agenda.Items;
import org.jointmeeting.shared.problem.Problem;

/**
 * Makes one street-level item of a theme: accepted there, with the others attached. Those whose life allows it are merged,
 * so that their raisers are answered with it; those further along keep their own way and are linked.
 */
@ApplicationScoped
public class TakingUpThemes {

    private final ThemeSuggestions suggestions;
    private final ThemeItems counted;
    private final ThemeViews views;
    private final Items items;
    private final StreetItems street;

    TakingUpThemes(
            ThemeSuggestions suggestions, ThemeItems counted, ThemeViews views, Items items, StreetItems street) {
        this.suggestions = suggestions;
        this.counted = counted;
        this.views = views;
        this.items = items;
        this.street = street;
    }

    /** @throws Problem 409 when it was answered already */
    @Transactional
    public ThemeView takeUp(UUID id, TakeUpTheme request) {
        ThemeSuggestion suggestion = suggestions.requireForChange(id);
        ThemeLifecycle.require(suggestion.status(), ThemeAction.TAKE_UP);
        List<ThemeItem> found = counted.of(suggestion);
        UUID made = street.make(suggestion, compoundsOf(found), request);
        for (ThemeItem one : found) {
            Item item = items.requireForChange(one.itemId());
            boolean canMerge =
                    !ItemLifecycle.targets(item.status(), ItemAction.MERGE).isEmpty();
            if (canMerge) {
                street.merge(item, made, request.title());
            }
            one.attach(canMerge ? Attachment.MERGED : Attachment.LINKED);
        }
        suggestion.takeUp(made);
        return views.of(suggestion);
    }

    @Transactional
    public ThemeView dismiss(UUID id, DismissTheme request) {
        ThemeSuggestion suggestion = suggestions.requireForChange(id);
        suggestion.dismiss(request.reason());
        return views.of(suggestion);
    }

    private Set<UUID> compoundsOf(List<ThemeItem> found) {
        Set<UUID> compounds = new LinkedHashSet<>();
        var itemOf = items.byId(found.stream().map(ThemeItem::itemId).toList());
        found.forEach(one -> compounds.addAll(
                Objects.requireNonNull(itemOf.get(one.itemId())).compoundIds()));
        return compounds;
    }
}
