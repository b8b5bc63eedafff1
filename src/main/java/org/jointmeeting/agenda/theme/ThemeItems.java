package org.jointmeeting.agenda.theme;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import org.jointmeeting.agenda.ItemStatus;

/** The items that suggestions count, and those that none counts yet. */
@ApplicationScoped
class ThemeItems implements PanacheRepositoryBase<ThemeItem, UUID> {

    /** What nobody has to do with: not raised yet, or taken back, refused, part of another. */
    private static final Set<ItemStatus> APART =
            EnumSet.of(ItemStatus.DRAFT, ItemStatus.WITHDRAWN, ItemStatus.REJECTED, ItemStatus.MERGED);

    /** One compound of one item that no suggestion counts. */
    record Uncounted(UUID itemId, UUID jurisdictionId, String categoryCode, UUID compoundId) {}

    /** Raised since then below the path; the street-level items of earlier suggestions are left out. */
    List<Uncounted> uncounted(String path, Instant since) {
        return getEntityManager()
                .createQuery(
                        "select new org.jointmeeting.agenda.theme.ThemeItems$Uncounted("
                                + "i.id, i.jurisdictionId, i.categoryCode, c) from Item i join i.compoundIds c"
                                + " where i.createdAt >= :since and i.jurisdictionPath like :path"
                                + " and i.deletedAt is null and i.status not in :apart"
                                + " and i.id not in (select t.itemId from ThemeItem t)"
                                + " and i.id not in (select s.itemId from ThemeSuggestion s where s.itemId is not null)"
                                + " order by i.id",
                        Uncounted.class)
                .setParameter("since", since)
                .setParameter("path", path + "%")
                .setParameter("apart", APART)
                .getResultList();
    }

    List<ThemeItem> of(ThemeSuggestion suggestion) {
        return list("suggestionId = ?1 order by itemId", suggestion.id());
    }

    /** By suggestion, in the order they were raised. */
    Map<UUID, List<ThemeItem>> ofAll(Collection<UUID> suggestions) {
        return suggestions.isEmpty()
                ? Map.of()
                : list("suggestionId in ?1 order by itemId", suggestions).stream()
                        .collect(Collectors.groupingBy(ThemeItem::suggestionId));
    }
}
