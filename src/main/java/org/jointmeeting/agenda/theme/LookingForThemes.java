package org.jointmeeting.agenda.theme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.Level;
import org.jointmeeting.shared.time.ServiceClock;

/** Looks which categories came up in which streets within the period, among items that no suggestion counts yet. */
@ApplicationScoped
class LookingForThemes {

    private final ThemeItems items;
    private final Directory directory;
    private final ThemeConfig config;
    private final ServiceClock clock;

    LookingForThemes(ThemeItems items, Directory directory, ThemeConfig config, ServiceClock clock) {
        this.items = items;
        this.directory = directory;
        this.config = config;
        this.clock = clock;
    }

    /** Below the path, street by street and category by category; also what is not enough for a suggestion by itself. */
    @Transactional
    List<Theme> below(String path) {
        LocalDate today = clock.today();
        LocalDate from = today.minusDays(config.days() - 1L);
        Map<UUID, @Nullable JurisdictionView> streets = new HashMap<>();
        Map<String, Theme> found = new TreeMap<>();
        for (ThemeItems.Uncounted one :
                items.uncounted(path, from.atStartOfDay(clock.getZone()).toInstant())) {
            JurisdictionView street = streets.computeIfAbsent(one.jurisdictionId(), this::streetOf);
            if (street != null) {
                found.computeIfAbsent(
                                street.path() + one.categoryCode(),
                                key -> new Theme(street, one.categoryCode(), from, today, new HashMap<>()))
                        .compoundsOf()
                        .computeIfAbsent(one.itemId(), key -> new HashSet<>())
                        .add(one.compoundId());
            }
        }
        return new ArrayList<>(found.values());
    }

    /** Null for what is held above the streets. */
    private @Nullable JurisdictionView streetOf(UUID jurisdictionId) {
        JurisdictionView place = directory.findJurisdiction(jurisdictionId);
        while (place.level() != Level.STREET) {
            UUID above = place.parentId();
            if (above == null) {
                return null;
            }
            place = directory.findJurisdiction(above);
        }
        return place;
    }
}
