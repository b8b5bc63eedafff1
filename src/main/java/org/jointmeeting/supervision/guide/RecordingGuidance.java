package org.jointmeeting.supervision.guide;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.GuidanceGiven;
import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.shared.time.ServiceClock;

/** Records the guidance with which an upper level sends an item back down. */
@ApplicationScoped
class RecordingGuidance {

    private static final String COORDINATION_OFFICE = "COORDINATION_OFFICE";

    private final Guides guides;
    private final Directory directory;
    private final ServiceClock clock;

    RecordingGuidance(Guides guides, Directory directory, ServiceClock clock) {
        this.guides = guides;
        this.directory = directory;
        this.clock = clock;
    }

    void hear(@Observes GuidanceGiven given) {
        JurisdictionView lower = directory.findJurisdiction(given.jurisdictionId());
        Subject subject = new Subject(null, given.itemId(), lower.id(), lower.path(), given.compoundIds());
        Guide guide = new Guide(
                GuideKind.GUIDANCE,
                subject,
                giver(directory.findJurisdiction(given.byJurisdictionId())),
                new Recipient(RecipientKind.JURISDICTION, lower.id(), lower.path(), lower.name()));
        guide.say(given.reason(), given.text(), clock.dateOf(given.at()), null);
        guides.persist(guide);
    }

    /** The coordination office of the level above, or the level itself where it has none. */
    private Giver giver(JurisdictionView upper) {
        AgencyView office = officeOf(upper.id());
        return new Giver(upper, office == null ? null : office.id(), office == null ? upper.name() : office.name());
    }

    private @Nullable AgencyView officeOf(UUID jurisdictionId) {
        return directory
                .findAgencyOf(COORDINATION_OFFICE, jurisdictionId)
                .filter(office -> office.jurisdictionId().equals(jurisdictionId))
                .orElse(null);
    }
}
