package org.jointmeeting.booking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** When people are absent or busy outside, of both kinds at once: absences and the times of outside calendars. */
@ApplicationScoped
class AwayTimes {

    private static final String WITHIN = " in :people and %1$s.startsAt < :endsAt and %1$s.endsAt > :startsAt ";
    private static final String QUERY = "select a.personId, a.startsAt, a.endsAt, 1 from Absence a where a.personId"
            + WITHIN.formatted("a")
            + "and a.deletedAt is null union all select t.personId, t.startsAt, t.endsAt, 2 from OutsideTime t"
            + " where t.personId"
            + WITHIN.formatted("t");

    private final EntityManager database;

    AwayTimes(EntityManager database) {
        this.database = database;
    }

    List<AwayTime> within(Collection<UUID> people, TimeSlot slot) {
        if (people.isEmpty()) {
            return List.of();
        }
        return database.createQuery(QUERY, Tuple.class)
                .setParameter("people", people)
                .setParameter("startsAt", slot.startsAt())
                .setParameter("endsAt", slot.endsAt())
                .getResultStream()
                .map(AwayTimes::read)
                .toList();
    }

    private static AwayTime read(Tuple row) {
        return new AwayTime(
                row.get(0, UUID.class),
                new TimeSlot(row.get(1, Instant.class), row.get(2, Instant.class)),
                row.get(3, Number.class).intValue() == 1 ? ConflictCause.ABSENT : ConflictCause.OUTSIDE);
    }
}
