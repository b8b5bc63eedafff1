package org.jointmeeting.supervision.ladder;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.ItemBrief;
import org.jointmeeting.agenda.SupervisedItems;
import org.jointmeeting.organisation.Glance;
import org.jointmeeting.organisation.RegistryReferences;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Standing;
import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.paging.Subtree;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.supervision.Offices;

/** All supervision letters: open to the offices of the place and to the agency they are for. */
@ApplicationScoped
class Letters implements PanacheRepositoryBase<Letter, UUID>, SupervisedItems, RegistryReferences {

    private static final Text WHAT = Text.of("督办文书", "supervision letter");
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Callers callers;

    Letters(Callers callers) {
        this.callers = callers;
    }

    /** @throws Problem 404 when there is none, or none that is the caller's to know of */
    Letter require(UUID id) {
        return known(findById(id));
    }

    /** As {@link #require}, and nobody else changes it until the transaction ends. */
    Letter requireForChange(UUID id) {
        return known(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Letter known(@Nullable Letter letter) {
        Caller caller = callers.current();
        if (letter == null
                || !(Offices.isOf(caller, letter.jurisdictionPath())
                        || caller.standsFor(Standing.AGENCY, letter.addressee().agencyId()))) {
            throw Problem.notFound(WHAT);
        }
        return letter;
    }

    /** The item of a letter, without reading the letter, so that it can be locked after its item. */
    UUID itemOf(UUID id) {
        return getEntityManager()
                .createQuery("select itemId from Letter where id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound(WHAT));
    }

    /** Locked, so that what is found open stays so. */
    List<Letter> openOf(UUID itemId) {
        return Glance.at(find("itemId = ?1 and status in ?2 order by id", itemId, LetterStatus.OPEN))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** As far as they are at this moment. */
    List<Letter> openOf(Collection<UUID> itemIds) {
        return itemIds.isEmpty() ? List.of() : list("itemId in ?1 and status in ?2", itemIds, LetterStatus.OPEN);
    }

    /** The steps ever taken for this very due date. */
    Set<Rung> taken(ItemBrief item) {
        List<Rung> rungs = getEntityManager()
                .createQuery("select rung from Letter where itemId = :itemId and dueAt = :dueAt", Rung.class)
                .setParameter("itemId", item.id())
                .setParameter("dueAt", item.dueAt())
                .getResultList();
        return rungs.isEmpty() ? Set.of() : EnumSet.copyOf(rungs);
    }

    /** For many items at once, those due date and step of which a letter exists. */
    Set<Taken> takenOf(Collection<UUID> itemIds) {
        return itemIds.isEmpty()
                ? Set.of()
                : getEntityManager()
                        .createQuery(
                                "select itemId as itemId, dueAt as dueAt, rung as rung from Letter where itemId in :itemIds",
                                Tuple.class)
                        .setParameter("itemIds", itemIds)
                        .getResultStream()
                        .map(row -> new Taken(
                                row.get("itemId", UUID.class),
                                row.get("dueAt", Instant.class),
                                row.get("rung", Rung.class)))
                        .collect(Collectors.toSet());
    }

    /** A step that was taken. */
    record Taken(UUID itemId, Instant dueAt, Rung rung) {

        /** Whether it makes that step needless: taken for this due date, or a higher one. */
        boolean covers(ItemBrief item, Rung wanted) {
            return itemId.equals(item.id()) && dueAt.equals(item.dueAt()) && !rung.isBelow(wanted);
        }
    }

    /** Items with an open letter, in the order of their ids. */
    List<UUID> itemsWithOpen(@Nullable UUID after, int most) {
        return getEntityManager()
                .createQuery(
                        "select distinct itemId from Letter where status in :open and itemId > :after order by itemId",
                        UUID.class)
                .setParameter("open", LetterStatus.OPEN)
                .setParameter("after", after == null ? BEFORE_ALL : after)
                .setMaxResults(most)
                .getResultList();
    }

    /** A reminder is not supervision yet. */
    @Override
    public Set<UUID> among(Collection<UUID> itemIds) {
        return itemIds.isEmpty()
                ? Set.of()
                : new HashSet<>(getEntityManager()
                        .createQuery(
                                "select itemId from Letter"
                                        + " where itemId in :itemIds and status in :open and rung <> :reminder",
                                UUID.class)
                        .setParameter("itemIds", itemIds)
                        .setParameter("open", LetterStatus.OPEN)
                        .setParameter("reminder", Rung.REMINDER)
                        .getResultList());
    }

    @Override
    public boolean isReferred(UUID id) {
        return count("addressee.agencyId = ?1 or jurisdictionId = ?1 or addressee.headPersonId = ?1", id) > 0;
    }

    /** Joins the condition that a list shows this caller nothing it may not know of. */
    Filter known(Filter filter) {
        Caller caller = callers.current();
        List<String> paths = Offices.pathsOf(caller);
        Map<String, Object> values = new HashMap<>(Subtree.values("office", paths));
        values.put("agencies", caller.standings(Standing.AGENCY));
        return filter.and(
                "(" + Subtree.condition("jurisdictionPath", "office", paths) + " or addressee.agencyId in :agencies)",
                values);
    }

    /** How many letters of each step are open in these subtrees. */
    Map<Rung, Long> countOpen(List<String> paths) {
        var query = getEntityManager()
                .createQuery(
                        "select rung as rung, count(*) as letters from Letter where status in :open and "
                                + Subtree.condition("jurisdictionPath", "within", paths) + " group by rung",
                        Tuple.class)
                .setParameter("open", LetterStatus.OPEN);
        Subtree.values("within", paths).forEach(query::setParameter);
        Map<Rung, Long> counts = new EnumMap<>(Rung.class);
        query.getResultStream().forEach(row -> counts.put(row.get("rung", Rung.class), row.get("letters", Long.class)));
        return counts;
    }

    /** Those that must be answered and are not, the most pressing first. */
    List<Letter> unanswered(List<String> paths, int most) {
        Map<String, Object> values = new HashMap<>(Subtree.values("within", paths));
        values.put("unanswered", LetterStatus.UNANSWERED);
        return find(
                        "status in :unanswered and answerBy is not null and "
                                + Subtree.condition("jurisdictionPath", "within", paths) + " order by answerBy, id",
                        values)
                .page(0, most)
                .list();
    }
}
