package org.jointmeeting.agenda.intake;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.JurisdictionView;

/** Proposes who leads by the responsibility catalogue: the department's agency at the level, or the nearest above it. */
@ApplicationScoped
public class ProposingLeads {

    private final Directory directory;

    ProposingLeads(Directory directory) {
        this.directory = directory;
    }

    public Optional<UUID> byCatalogue(String category, JurisdictionView place) {
        return directory
                .findResponsibility(category, place.level())
                .flatMap(entry -> directory.findAgencyOf(entry.leadDepartment(), place.id()))
                .map(AgencyView::id);
    }
}
