package org.jointmeeting.booking;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Names what resources are booked for; the rooms that book answer. */
public interface BookingReasons {

    /** Titles by id; reasons that the caller may not know of are left out. */
    Map<UUID, String> titlesOf(Collection<UUID> reasonIds);
}
