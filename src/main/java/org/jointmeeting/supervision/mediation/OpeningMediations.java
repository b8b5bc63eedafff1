package org.jointmeeting.supervision.mediation;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.CompoundView;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.time.ServiceClock;

/** Opens a mediation, and changes what it is about and what the parties say while it is not closed. */
@ApplicationScoped
public class OpeningMediations {

    private final Mediations mediations;
    private final MediationParties parties;
    private final MediationGround ground;
    private final MediationViews views;
    private final ServiceClock clock;

    OpeningMediations(
            Mediations mediations,
            MediationParties parties,
            MediationGround ground,
            MediationViews views,
            ServiceClock clock) {
        this.mediations = mediations;
        this.parties = parties;
        this.ground = ground;
        this.views = views;
        this.clock = clock;
    }

    @Transactional
    public MediationView open(NewMediation request) {
        CompoundView compound = ground.own(request.compoundId());
        ground.requireCategory(request.category());
        Mediator mediator = ground.mediator(request.mediatorId(), compound.id());
        Mediation mediation = new Mediation(compound, request.conflict(), mediator);
        List<MediationParty> named = new NamingParties(mediation, compound, List.of()).named(request.positions());
        mediations.persist(mediation);
        parties.persist(named);
        return views.of(mediation);
    }

    /** @param change takes what may be changed as it stands and gives what shall stand */
    @Transactional
    MediationView change(UUID id, @Nullable String ifMatch, UnaryOperator<MediationChange> change) {
        Mediation mediation = mediations.requireForChange(id);
        Versions.require(ifMatch, mediation);
        MediationLifecycle.require(mediation.status(), MediationAction.CHANGE);
        List<MediationParty> already = parties.of(mediation);
        MediationChange wanted = change.apply(MediationChange.of(mediation, already));
        CompoundView compound = ground.own(mediation.compoundId());
        ground.requireCategory(wanted.category());
        parties.persist(new NamingParties(mediation, compound, already).named(wanted.positions()));
        mediation.change(wanted.conflict(), ground.changed(mediation, wanted.mediatorId()));
        mediation.touch(clock.instant());
        return views.of(mediation);
    }
}
