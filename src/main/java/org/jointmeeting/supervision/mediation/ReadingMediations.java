package org.jointmeeting.supervision.mediation;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.organisation.Directory;
import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Given;
import org.jointmeeting.shared.time.ServiceClock;

/** Shows mediations and their sessions to whoever may know of them. */
@ApplicationScoped
class ReadingMediations {

    private final Mediations mediations;
    private final MediationSessions sessions;
    private final MediationViews views;
    private final Directory directory;
    private final ServiceClock clock;

    ReadingMediations(
            Mediations mediations,
            MediationSessions sessions,
            MediationViews views,
            Directory directory,
            ServiceClock clock) {
        this.mediations = mediations;
        this.sessions = sessions;
        this.views = views;
        this.directory = directory;
        this.clock = clock;
    }

    @Transactional
    Page<MediationView> page(MediationFilter question, PageRequest request) {
        Filter filter = question.toFilter(clock.getZone());
        UUID below = question.jurisdictionId;
        if (below != null) {
            filter.within(List.of(Given.parameter("jurisdictionId", () -> directory.requireJurisdiction(below))
                    .path()));
        }
        return mediations.known(filter).page(mediations, request, views::of);
    }

    @Transactional
    MediationView one(UUID id) {
        return views.of(mediations.require(id));
    }

    @Transactional
    Page<MediationSessionView> sessions(UUID id) {
        Mediation mediation = mediations.require(id);
        return new Page<>(views.of(mediation, sessions.of(mediation)), null, null);
    }
}
