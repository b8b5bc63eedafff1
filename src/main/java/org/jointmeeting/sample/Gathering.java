package org.jointmeeting.sample;

import java.time.Instant;
import java.util.UUID;

/** A meeting of the sample as it goes on: where, when, and its id. */
record Gathering(Office office, UUID id, Instant startsAt) {

    static final int MINUTES = 75;

    Instant endsAt() {
        return after(MINUTES);
    }

    Instant after(int minutes) {
        return startsAt.plusSeconds(60L * minutes);
    }
}
