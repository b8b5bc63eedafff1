package org.jointmeeting.meeting.course;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.VenueView;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.text.Text;

/** Where a meeting may be held: in a room of its own jurisdiction or one above, large enough for all seats. */
@ApplicationScoped
public class MeetingVenues {

    private static final Text UNUSABLE = Text.of(
            "没有该场所，或不属于会议所在辖区及其上级，请另选场所。",
            "No such room, or not one of the meeting's jurisdiction or those above it; choose another.");

    private final Directory directory;
    private final Callers callers;

    MeetingVenues(Directory directory, Callers callers) {
        this.directory = directory;
        this.callers = callers;
    }

    /** @throws Problem 422 when there is no such room in the line from the jurisdiction upwards */
    public VenueView requireUsable(UUID venueId, String jurisdictionPath) {
        VenueView venue = find(venueId);
        if (venue == null || !jurisdictionPath.startsWith(venue.jurisdictionPath())) {
            throw Problem.rule("venueId", UNUSABLE);
        }
        return venue;
    }

    /** @throws Problem 422 when no room is chosen, or it is too small */
    VenueView requireRoomFor(int seats, Meeting meeting) {
        UUID venueId = meeting.venueId();
        if (venueId == null) {
            throw Problem.rule("venueId", Text.of("发出会议通知前应确定会议场所。", "Choose a room before the notice goes out."));
        }
        VenueView venue = requireUsable(venueId, meeting.jurisdictionPath());
        if (venue.capacity() < seats) {
            throw Problem.rule(
                    "venueId",
                    Text.of(
                            "{0}可容纳 {1} 人，少于受邀的 {2} 个席位，请另选场所。",
                            "{0} holds {1} people, fewer than the {2} seats invited; choose another.",
                            venue.name(),
                            venue.capacity(),
                            seats));
        }
        return venue;
    }

    /** A room of the level above lies outside the caller's subtree, so the service itself looks. */
    private @Nullable VenueView find(UUID venueId) {
        AtomicReference<@Nullable VenueView> found = new AtomicReference<>();
        try {
            callers.as(Caller.service(), () -> found.set(directory.requireVenue(venueId)));
        } catch (Problem refused) {
            if (refused.type() != ProblemType.NOT_FOUND) {
                throw refused;
            }
        }
        return found.get();
    }
}
