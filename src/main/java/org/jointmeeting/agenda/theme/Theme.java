package org.jointmeeting.agenda.theme;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jointmeeting.organisation.JurisdictionView;

/**
 * What a look for themes found in one street and category.
 *
 * @param compoundsOf the compounds of each item
 */
record Theme(
        JurisdictionView street,
        String category,
        LocalDate beginsOn,
        LocalDate endsOn,
        Map<UUID, Set<UUID>> compoundsOf) {

    int compounds() {
        Set<UUID> all = new HashSet<>();
        compoundsOf.values().forEach(all::addAll);
        return all.size();
    }
}
