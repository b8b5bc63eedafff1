package org.jointmeeting.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

/** When people and rooms are taken, for whoever looks for a time: two statements, however many they are. */
@ApplicationScoped
public class TakenTimes {

    private static final String BOOKED =
            """
            select t.resourceKind, t.resourceId, t.startsAt, t.endsAt, t.reasonId, room.resourceId
            from BookedTime t left join BookedTime room
                on room.reasonId = t.reasonId and room.resourceKind = :venue and room.releasedAt is null
                and t.resourceKind <> :venue
            where t.resourceId in :ids and t.releasedAt is null and t.startsAt < :endsAt and t.endsAt > :startsAt
            """;

    private final EntityManager database;
    private final AwayTimes away;

    TakenTimes(EntityManager database, AwayTimes away) {
        this.database = database;
        this.away = away;
    }

    @Transactional
    public List<TakenTime> within(TimeSlot span, Collection<UUID> people, Collection<UUID> rooms) {
        List<UUID> ids = new ArrayList<>(people);
        ids.addAll(rooms);
        List<TakenTime> taken = new ArrayList<>();
        if (!ids.isEmpty()) {
            database.createQuery(BOOKED, Tuple.class)
                    .setParameter("venue", ResourceKind.VENUE)
                    .setParameter("ids", ids)
                    .setParameter("startsAt", span.startsAt())
                    .setParameter("endsAt", span.endsAt())
                    .getResultStream()
                    .map(TakenTimes::booked)
                    .forEach(taken::add);
        }
        away.within(people, span).stream()
                .map(time -> new TakenTime(ResourceKind.PERSON, time.personId(), time.slot(), null, null, time.cause()))
                .forEach(taken::add);
        return taken;
    }

    private static TakenTime booked(Tuple row) {
        return new TakenTime(
                row.get(0, ResourceKind.class),
                row.get(1, UUID.class),
                new TimeSlot(row.get(2, Instant.class), row.get(3, Instant.class)),
                row.get(4, UUID.class),
                row.get(5, UUID.class),
                ConflictCause.BOOKED);
    }
}
