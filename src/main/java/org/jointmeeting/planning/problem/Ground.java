package org.jointmeeting.planning.problem;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jointmeeting.meeting.MeetingWindow;
import org.jointmeeting.organisation.VenueView;

/**
 * Where and when the jurisdictions of a plan meet.
 *
 * @param windows by path of the jurisdiction
 * @param venues by path of the jurisdiction they belong to
 * @param lastHeld when each jurisdiction last met
 */
record Ground(
        Map<String, List<MeetingWindow>> windows, Map<String, List<VenueView>> venues, Map<UUID, Instant> lastHeld) {}
