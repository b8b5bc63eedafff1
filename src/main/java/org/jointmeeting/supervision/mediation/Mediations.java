package org.jointmeeting.supervision.mediation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Standing;
import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.paging.Subtree;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.supervision.Offices;

/** All mediations: known to the offices of the place, to the compound's commissioner, and to those who are party to them. */
@ApplicationScoped
class Mediations implements PanacheRepositoryBase<Mediation, UUID> {

    private static final Text WHAT = Text.of("调解事项", "mediation");
    private static final String TAKES_PART =
            "id in (select own.mediationId from MediationParty own where own.partyId in :parties)";

    private final MediationParties parties;
    private final Callers callers;

    Mediations(MediationParties parties, Callers callers) {
        this.parties = parties;
        this.callers = callers;
    }

    /** @throws Problem 404 when there is none, or none that is the caller's to know of */
    Mediation require(UUID id) {
        return known(findById(id));
    }

    /** As {@link #require}, and nobody else changes it until the transaction ends. */
    Mediation requireForChange(UUID id) {
        return known(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Mediation known(@Nullable Mediation mediation) {
        Caller caller = callers.current();
        if (mediation == null || !(isOfTheHouse(caller, mediation) || takesPart(caller, mediation))) {
            throw Problem.notFound(WHAT);
        }
        return mediation;
    }

    /** An office of the place, or the compound's commissioner: to them it is open, and theirs to lead if their role may. */
    static boolean isOfTheHouse(Caller caller, Mediation mediation) {
        return Offices.isOf(caller, mediation.jurisdictionPath())
                || caller.standsFor(Standing.COMPOUND, mediation.compoundId());
    }

    private boolean takesPart(Caller caller, Mediation mediation) {
        return parties.of(mediation).stream().anyMatch(party -> caller.standsFor(Standing.PARTY, party.partyId()));
    }

    /** Joins the condition that a list shows this caller nothing it may not know of. */
    Filter known(Filter filter) {
        Caller caller = callers.current();
        List<String> paths = Offices.pathsOf(caller);
        Map<String, Object> values = new HashMap<>(Subtree.values("office", paths));
        values.put("compounds", caller.standings(Standing.COMPOUND));
        values.put("parties", caller.standings(Standing.PARTY));
        return filter.and(
                "(" + Subtree.condition("jurisdictionPath", "office", paths) + " or compoundId in :compounds or "
                        + TAKES_PART + ")",
                values);
    }

    /** Of the compound, those that one of these people leads and that are not closed. */
    List<Mediation> ledBy(List<UUID> personIds, UUID compoundId) {
        return list(
                "compoundId = ?1 and status <> ?2 and mediator.personId in ?3",
                compoundId,
                MediationStatus.CLOSED,
                personIds);
    }
}
