package org.jointmeeting.sample;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Source;
import org.jointmeeting.agenda.intake.NewItem;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Role;

/** A matter of one compound that somebody brings before the office of a jurisdiction. */
record Matter(Topic topic, Office office, Housing housing, Caller author) {

    private static final int MOST_CALLS = 9000;

    NewItem asNewItem(LocalDate on) {
        boolean hotline = author.holds(Role.CONNECTED_SYSTEM);
        return new NewItem(
                office.place().id(),
                Set.of(housing.compound().id()),
                null,
                topic.category(),
                housing.compound().name() + topic.afterName(),
                topic.facts(),
                hotline ? Source.HOTLINE : author.holds(Role.COMMISSIONER) ? Source.VISIT : Source.SELF,
                hotline ? "12345-" + on.toString().replace("-", "") + "-" + serial() : null,
                topic.desired(),
                topic.tried(),
                hotline ? inNameOf() : null);
    }

    private @Nullable String inNameOf() {
        return housing.compound().name() + "居民";
    }

    private String serial() {
        UUID id = housing.compound().id();
        return "%04d".formatted(1 + Math.floorMod(id.hashCode() + topic.title().hashCode(), MOST_CALLS));
    }
}
