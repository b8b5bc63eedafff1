package org.jointmeeting.supervision.mediation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.text.Masked;

/** Shows mediations to the caller at hand: two statements for any number of them. */
@ApplicationScoped
class MediationViews {

    private final MediationParties parties;
    private final Callers callers;

    MediationViews(MediationParties parties, Callers callers) {
        this.parties = parties;
        this.callers = callers;
    }

    /** Writes what is pending first, so that the version shown is the one that is stored. */
    MediationView of(Mediation mediation) {
        parties.flush();
        return of(List.of(mediation)).get(0);
    }

    List<MediationView> of(List<Mediation> mediations) {
        Map<UUID, List<MediationParty>> named =
                parties.ofAll(mediations.stream().map(Mediation::id).toList());
        Caller caller = callers.current();
        return mediations.stream()
                .map(mediation -> MediationView.of(
                        mediation,
                        named.getOrDefault(mediation.id(), List.of()),
                        shown(caller, mediation),
                        actions(caller, mediation)))
                .toList();
    }

    /** Of the sessions of one that the caller knows of. */
    List<MediationSessionView> of(Mediation mediation, List<MediationSession> sessions) {
        UnaryOperator<String> shown = shown(callers.current(), mediation);
        return sessions.stream()
                .map(session -> MediationSessionView.of(session, shown))
                .toList();
    }

    /** The parties read everything but the numbers of people. */
    private static UnaryOperator<String> shown(Caller caller, Mediation mediation) {
        return Mediations.isOfTheHouse(caller, mediation) ? UnaryOperator.identity() : Masked::numbers;
    }

    private static List<MediationAction> actions(Caller caller, Mediation mediation) {
        return MediationLifecycle.actions(mediation.status()).stream()
                .filter(action -> action != MediationAction.RAISE || mediation.isToBeRaised())
                .filter(action -> Mediations.isOfTheHouse(caller.under(action.permission()), mediation))
                .toList();
    }
}
