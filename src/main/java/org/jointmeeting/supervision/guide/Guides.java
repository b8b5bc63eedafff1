package org.jointmeeting.supervision.guide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.RegistryReferences;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Standing;
import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.paging.Subtree;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.supervision.Offices;

/** All guides: open to the offices of the place, to who gave and who got them, and to the compound's commissioner. */
@ApplicationScoped
class Guides implements PanacheRepositoryBase<Guide, UUID>, RegistryReferences {

    private static final Text WHAT = Text.of("三导记录", "guide");

    private final Callers callers;

    Guides(Callers callers) {
        this.callers = callers;
    }

    /** @throws Problem 404 when there is none, or none that is the caller's to know of */
    Guide require(UUID id) {
        return known(findById(id));
    }

    /** As {@link #require}, and nobody else changes it until the transaction ends. */
    Guide requireForChange(UUID id) {
        return known(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Guide known(@Nullable Guide guide) {
        if (guide == null || !isKnownTo(callers.current(), guide)) {
            throw Problem.notFound(WHAT);
        }
        return guide;
    }

    private static boolean isKnownTo(Caller caller, Guide guide) {
        return Offices.isOf(caller, guide.jurisdictionPath())
                || Offices.isOf(caller, guide.recipient().path())
                || caller.standsFor(guide.recipient().id())
                || caller.standsFor(Standing.AGENCY, guide.giver().agencyId())
                || caller.standsFor(Standing.COMPOUND, guide.compoundId());
    }

    /** Joins the condition that a list shows this caller nothing it may not know of. */
    Filter known(Filter filter) {
        Caller caller = callers.current();
        List<String> paths = Offices.pathsOf(caller);
        Map<String, Object> values = new HashMap<>(Subtree.values("office", paths));
        values.put("standings", caller.standings());
        return filter.and(
                "(" + Subtree.condition("jurisdictionPath", "office", paths)
                        + " or " + Subtree.condition("recipient.path", "office", paths)
                        + " or recipient.id in :standings or giver.agencyId in :standings or compoundId in :standings)",
                values);
    }

    @Override
    public boolean isReferred(UUID id) {
        return count("recipient.id = ?1 or giver.agencyId = ?1 or giver.jurisdictionId = ?1 or compoundId = ?1", id)
                > 0;
    }
}
