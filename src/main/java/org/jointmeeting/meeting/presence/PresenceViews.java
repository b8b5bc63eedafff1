package org.jointmeeting.meeting.presence;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.meeting.PresenceView;
import org.jointmeeting.meeting.record.Meeting;

/** Shows how the presence rule was evaluated, for many meetings with one question. */
@ApplicationScoped
public class PresenceViews {

    private final PresenceResults results;

    PresenceViews(PresenceResults results) {
        this.results = results;
    }

    /** By meeting; a meeting that was never opened is left out. */
    public Map<UUID, PresenceView> of(Collection<Meeting> meetings) {
        List<Meeting> opened = meetings.stream()
                .filter(meeting -> meeting.presenceAt() != null)
                .toList();
        Map<UUID, List<ThreeParties>> found =
                results.of(opened.stream().map(Meeting::id).toList());
        Map<UUID, PresenceView> views = new HashMap<>();
        for (Meeting meeting : opened) {
            Instant at = meeting.presenceAt();
            if (at != null) {
                views.put(meeting.id(), view(meeting, at, found.getOrDefault(meeting.id(), List.of())));
            }
        }
        return views;
    }

    private static PresenceView view(Meeting meeting, Instant at, List<ThreeParties> compounds) {
        return new PresenceView(
                at,
                meeting.requiredSeats(),
                meeting.neededSeats(),
                meeting.presentSeats(),
                Quorum.isMet(meeting.neededSeats(), meeting.presentSeats()),
                meeting.quorumWaiverReason(),
                compounds.stream().map(ThreeParties::view).toList());
    }
}
