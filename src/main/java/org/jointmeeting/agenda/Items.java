package org.jointmeeting.agenda;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Role;
import org.jointmeeting.security.Standing;
import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** All agenda items, and who may know of which. */
@ApplicationScoped
public class Items implements PanacheRepositoryBase<Item, UUID> {

    public static final Text WHAT = Text.of("议题", "agenda item");

    private static final String WITH_TASK = "id in (select task.itemId from Task task where task.agencyId = :standing)";
    private static final String OF_COMPOUND = ":standing member of compoundIds";

    private final Callers callers;

    Items(Callers callers) {
        this.callers = callers;
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
                        "jurisdictionId = :id or raiser.id = :id or proposedLeadId = :id"
                                + " or verifierAgencyId = :id or :id member of compoundIds",
                        Map.of("id", id))
                > 0;
    }

    /** By id, without regard to the caller. */
    public Map<UUID, Item> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(Item::id, Function.identity()));
    }

    private boolean isKnownTo(Caller caller, Item item) {
        if (seesSubtree(caller) && caller.reaches(item.jurisdictionPath())) {
            return true;
        }
        return count(knownBy(caller) + " and id = :id", values(caller, item.id())) > 0;
    }

    /** Joins the condition that a list shows this caller nothing it may not know of. */
    Filter known(Filter filter, Caller caller) {
        if (caller.jurisdictionPath().equals("/") && seesSubtree(caller)) {
            return filter;
        }
        String condition = knownBy(caller);
        if (seesSubtree(caller)) {
            condition = "(" + condition + " or jurisdictionPath like :reach)";
        }
        return filter.and(condition, values(caller, null));
    }

    private static boolean seesSubtree(Caller caller) {
        return caller.role() == Role.ADMINISTRATOR
                || caller.role() == Role.COORDINATOR
                || caller.role() == Role.CONVENER
                || caller.role() == Role.AGENCY_OFFICER;
    }

    /** What one raised, what one's agency has a task in, what concerns one's compound. */
    private static String knownBy(Caller caller) {
        String own = "raiser.accountId = :account or createdBy = :account";
        if (caller.standsForId() == null) {
            return "(" + own + ")";
        }
        String standing = caller.standsForKind() == Standing.AGENCY
                ? WITH_TASK + " or verifierAgencyId = :standing"
                : caller.standsForKind() == Standing.COMPOUND ? OF_COMPOUND : "1 = 0";
        return "(" + own + " or raiser.id = :standing or " + standing + ")";
    }

    private static Map<String, Object> values(Caller caller, @Nullable UUID id) {
        Map<String, Object> values = new HashMap<>();
        values.put("account", caller.accountId() == null ? new UUID(0, 0) : caller.accountId());
        if (caller.standsForId() != null) {
            values.put("standing", caller.standsForId());
        }
        if (id != null) {
            values.put("id", id);
        } else if (seesSubtree(caller)) {
            values.put("reach", caller.jurisdictionPath() + "%");
        }
        return values;
    }
}
