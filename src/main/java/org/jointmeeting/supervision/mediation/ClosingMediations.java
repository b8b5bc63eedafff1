package org.jointmeeting.supervision.mediation;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.shared.time.ServiceClock;

/** Ends a mediation: with an outcome, or because whoever asked for it withdraws. */
@ApplicationScoped
public class ClosingMediations {

    private final Mediations mediations;
    private final MediationViews views;
    private final ServiceClock clock;

    ClosingMediations(Mediations mediations, MediationViews views, ServiceClock clock) {
        this.mediations = mediations;
        this.views = views;
        this.clock = clock;
    }

    @Transactional
    public MediationView close(UUID id, CloseMediation told) {
        Mediation mediation = mediations.requireForChange(id);
        MediationLifecycle.require(mediation.status(), MediationAction.CLOSE);
        Closing.requireSound(mediation, told);
        mediation.close(told, clock.instant());
        return views.of(mediation);
    }

    @Transactional
    public MediationView withdraw(UUID id, WithdrawMediation request) {
        Mediation mediation = mediations.requireForChange(id);
        mediation.withdraw(request.reason(), clock.instant());
        return views.of(mediation);
    }
}
