package org.jointmeeting.booking;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.organisation.RegistryReferences;

/** Tells the registry which people and rooms were ever booked. */
@ApplicationScoped
class BookedReferences implements RegistryReferences {

    private final BookedTimes times;

    BookedReferences(BookedTimes times) {
        this.times = times;
    }

    @Override
    public boolean isReferred(UUID id) {
        return times.refersTo(id);
    }
}
