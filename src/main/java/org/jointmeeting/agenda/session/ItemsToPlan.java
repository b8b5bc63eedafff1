package org.jointmeeting.agenda.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemStatus;
import org.jointmeeting.calendar.Urgency;
import org.jointmeeting.meeting.SeatNeed;

/** What whoever plans many meetings asks of items, without regard to the caller and by few statements. */
@ApplicationScoped
public class ItemsToPlan {

    private static final String URGENCIES =
            """
            select %s, i.urgency from Item i where i.jurisdictionPath like :path and i.status = :status
            and i.urgency is not null and i.deletedAt is null
            """;

    private final EntityManager database;
    private final NeededSeats needed;

    ItemsToPlan(EntityManager database, NeededSeats needed) {
        this.database = database;
        this.needed = needed;
    }

    /** By meeting, of the items on its agenda. */
    @Transactional
    public Map<UUID, List<Urgency>> urgenciesOnAgenda(String path) {
        return urgencies("i.meetingId", path, ItemStatus.ON_AGENDA);
    }

    /** Of the items on the agenda of one meeting. */
    @Transactional
    public List<Urgency> urgenciesOf(UUID meetingId) {
        return database.createQuery(
                        "select i.urgency from Item i where i.meetingId = :meeting and i.status = :status"
                                + " and i.urgency is not null and i.deletedAt is null",
                        Urgency.class)
                .setParameter("meeting", meetingId)
                .setParameter("status", ItemStatus.ON_AGENDA)
                .getResultList();
    }

    /** By jurisdiction, of the items that are accepted and stand on no agenda yet. */
    @Transactional
    public Map<UUID, List<Urgency>> urgenciesWaiting(String path) {
        return urgencies("i.jurisdictionId", path, ItemStatus.ACCEPTED);
    }

    /** By jurisdiction, the seats that the items need which its next meeting takes over by itself. */
    @Transactional
    public Map<UUID, List<SeatNeed>> seatsWaiting(String path) {
        Map<UUID, List<Item>> waiting = database.createQuery(
                        "from Item i where i.jurisdictionPath like :path and i.waitsForMeeting = true"
                                + " and i.status = :status and i.deletedAt is null order by i.id",
                        Item.class)
                .setParameter("path", path + "%")
                .setParameter("status", ItemStatus.ACCEPTED)
                .getResultStream()
                .collect(Collectors.groupingBy(Item::jurisdictionId));
        return waiting.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, items -> needed.by(items.getValue())));
    }

    private Map<UUID, List<Urgency>> urgencies(String by, String path, ItemStatus status) {
        Map<UUID, List<Urgency>> found = new HashMap<>();
        Collection<Tuple> rows = database.createQuery(URGENCIES.formatted(by), Tuple.class)
                .setParameter("path", path + "%")
                .setParameter("status", status)
                .getResultList();
        rows.forEach(row -> found.computeIfAbsent(row.get(0, UUID.class), key -> new ArrayList<>())
                .add(row.get(1, Urgency.class)));
        return found;
    }
}
