package org.jointmeeting.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.deadline.DeadlineBasis;
import org.jointmeeting.meeting.Publicity;
import org.jointmeeting.meeting.seat.Readers;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.paging.Subtree;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.tracking.RowsById;

/** All agenda items, and who may know of which. */
@ApplicationScoped
public class Items implements PanacheRepositoryBase<Item, UUID> {

    /** In these the clock runs against the lead. */
    static final Set<ItemStatus> RUNNING = EnumSet.of(ItemStatus.ASSIGNED, ItemStatus.IN_PROGRESS);

    public static final Text WHAT = Text.of("议题", "agenda item");

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Callers callers;
    private final Readers readers;

    Items(Callers callers, Readers readers) {
        this.callers = callers;
        this.readers = readers;
    }

    /** @throws Problem 404 when there is none, or none the caller may know of */
    public Item require(UUID id) {
        return requireReach(findById(id));
    }

    /** As {@link #require}, and nobody else changes it until the transaction ends. */
    public Item requireForChange(UUID id) {
        return requireReach(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** For what the service does itself: whatever the caller may know of. */
    public Item requireForSystem(UUID id) {
        return Objects.requireNonNull(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Item requireReach(@Nullable Item item) {
        if (item == null || item.isDeleted() || !isKnownTo(callers.current(), item)) {
            throw Problem.notFound(WHAT);
        }
        return item;
    }

    /** Whether any item names this jurisdiction, compound, party or agency. */
    boolean refersTo(UUID id) {
        return count(
                        "jurisdictionId = :id or passage.escalation.toId = :id or raiser.id = :id"
                                + " or proposedLeadId = :id"
                                + " or verifierAgencyId = :id or :id member of compoundIds",
                        Map.of("id", id))
                > 0;
    }

    /** The parts of an item that the caller may know of, in the order they were made. */
    public List<Item> knownChildrenOf(UUID parentId) {
        KnownItems known = knownBy("");
        Map<String, Object> values = new HashMap<>(known.values());
        values.put("parent", parentId);
        return list(known.condition() + " and passage.parentId = :parent order by id", values);
    }

    /** Every part of an item, without regard to the caller. */
    public List<Item> childrenOf(UUID parentId) {
        return list("passage.parentId = ?1 order by id", parentId);
    }

    /** Delegated items all of whose parts have ended. */
    public List<UUID> readyToRollUp() {
        return getEntityManager()
                .createQuery(
                        "select i.id from Item i where i.status = :delegated and i.deletedAt is null"
                                + " and not exists (select 1 from Item child where child.passage.parentId = i.id"
                                + " and child.status not in :ended)",
                        UUID.class)
                .setParameter("delegated", ItemStatus.DELEGATED)
                .setParameter("ended", ItemStatus.ended())
                .getResultList();
    }

    /** Deferred items of a jurisdiction that no meeting was there for yet, those that wait longest first. */
    public List<Item> waitingForMeeting(UUID jurisdictionId) {
        return list(
                "jurisdictionId = ?1 and waitsForMeeting = true and status = ?2 and deletedAt is null order by id",
                jurisdictionId,
                ItemStatus.ACCEPTED);
    }

    /** Parked ones whose review date has come, without regard to the caller. */
    public List<UUID> toReviewBy(LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select i.id from Item i where i.status = :parked and i.handling.reviewOn <= :day"
                                + " order by i.handling.reviewOn, i.id",
                        UUID.class)
                .setParameter("parked", ItemStatus.SUSPENDED)
                .setParameter("day", day)
                .getResultList();
    }

    /** Open ones whose due date is counted in working days, some of them in that span; without regard to the caller. */
    public List<UUID> countedAcross(LocalDate first, Instant end) {
        return getEntityManager()
                .createQuery(
                        "select i.id from Item i where i.deadline.basis = :counted and i.deadline.beganAt < :end"
                                + " and i.deadline.dueOn >= :first and i.status in :open order by i.id",
                        UUID.class)
                .setParameter("counted", DeadlineBasis.WORKING_DAYS)
                .setParameter("end", end)
                .setParameter("first", first)
                .setParameter(
                        "open",
                        Stream.of(ItemStatus.values())
                                .filter(status -> status.group() == StatusGroup.OPEN)
                                .toList())
                .getResultList();
    }

    /** By id, without regard to the caller. */
    public Map<UUID, Item> byId(Collection<UUID> ids) {
        return RowsById.find(getEntityManager(), Item.class, ids);
    }

    private boolean isKnownTo(Caller caller, Item item) {
        if (KnownItems.isPlain(caller, item)) {
            return true;
        }
        KnownItems known = knownBy("");
        Map<String, Object> values = new HashMap<>(known.values());
        values.put("id", item.id());
        return count(known.condition() + " and id = :id", values) > 0;
    }

    /**
     * Which items the caller may know of.
     *
     * @param alias how the item is called in the query, with its dot; empty when it stands alone
     */
    public KnownItems knownBy(String alias) {
        return KnownItems.to(readers.current(), alias);
    }

    /** The widest that any agenda made it; internal before it is on one. */
    public Publicity publicityOf(Item item) {
        return getEntityManager()
                .createQuery(
                        "select e.publicity from AgendaEntry e where e.itemId = :id and e.deletedAt is null",
                        Publicity.class)
                .setParameter("id", item.id())
                .getResultStream()
                .max(Comparator.naturalOrder())
                .orElse(Publicity.INTERNAL);
    }

    /** Those in which the clock runs against the lead, in the order of their ids. */
    List<Item> running(List<String> paths, LocalDate dueUntil, @Nullable UUID after, int most) {
        Map<String, Object> values = new HashMap<>(Subtree.values("within", paths));
        values.put("running", RUNNING);
        values.put("until", dueUntil);
        values.put("after", after == null ? BEFORE_ALL : after);
        return find(
                        "status in :running and deadline.dueOn <= :until and deadline.stillSince is null and id > :after and deletedAt is null and "
                                + Subtree.condition("jurisdictionPath", "within", paths)
                                + " order by id",
                        values)
                .page(0, most)
                .list();
    }

    /** Those whose owners should have voted before that day, the oldest first. */
    List<Item> votesMissed(List<String> paths, LocalDate day, int most) {
        Map<String, Object> values = new HashMap<>(Subtree.values("within", paths));
        values.put("awaiting", ItemStatus.AWAITING_OWNERS);
        values.put("day", day);
        return find(
                        "status = :awaiting and owners.voteBy < :day and deletedAt is null and "
                                + Subtree.condition("owners.communityPath", "within", paths)
                                + " order by owners.voteBy, id",
                        values)
                .page(0, most)
                .list();
    }

    /** Joins the condition that a list shows this caller nothing it may not know of. */
    Filter known(Filter filter) {
        KnownItems known = knownBy("");
        return filter.and(known.condition(), known.values());
    }
}
