package org.jointmeeting.meeting.series;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.organisation.RegistryReferences;

/** Tells the registry where series meet and who convenes them. */
@ApplicationScoped
class SeriesReferences implements RegistryReferences {

    private final AllSeries all;

    SeriesReferences(AllSeries all) {
        this.all = all;
    }

    @Override
    public boolean isReferred(UUID id) {
        return all.refersTo(id);
    }
}
