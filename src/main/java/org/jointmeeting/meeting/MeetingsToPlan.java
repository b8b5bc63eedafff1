package org.jointmeeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What whoever plans many meetings asks, without regard to the caller and by few statements, however many there are. */
public interface MeetingsToPlan {

    /** Those of the subtree that start within that time and are not cancelled, in the order of their starts. */
    List<MeetingToPlan> within(String path, Instant from, Instant until);

    /** When each jurisdiction of the subtree last met before that time; those that never did are left out. */
    Map<UUID, Instant> lastHeld(String path, Instant before);
}
