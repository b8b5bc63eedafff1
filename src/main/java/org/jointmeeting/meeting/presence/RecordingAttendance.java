package org.jointmeeting.meeting.presence;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.MeetingLifecycle;
import org.jointmeeting.meeting.MeetingStatus;
import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.meeting.record.Meetings;
import org.jointmeeting.meeting.seat.Seat;
import org.jointmeeting.meeting.seat.SeatViews;
import org.jointmeeting.meeting.seat.Seats;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Records who came, before the opening and while in session; then the presence rule is evaluated anew. */
@ApplicationScoped
public class RecordingAttendance {

    private final Meetings meetings;
    private final Seats seats;
    private final EvaluatingPresence presence;
    private final SeatViews views;
    private final ServiceClock clock;

    RecordingAttendance(
            Meetings meetings, Seats seats, EvaluatingPresence presence, SeatViews views, ServiceClock clock) {
        this.meetings = meetings;
        this.seats = seats;
        this.presence = presence;
        this.views = views;
        this.clock = clock;
    }

    /**
     * Each line is recorded or refused for itself.
     *
     * @param ifMatch the meeting's ETag
     * @throws Problem 409 when the meeting takes no attendance now
     */
    @Transactional
    public Recorded record(UUID meetingId, @Nullable String ifMatch, AttendanceSheet sheet) {
        Meeting meeting = meetings.lockWithinReach(meetingId);
        Versions.require(ifMatch, meeting);
        requireTaken(meeting);
        Map<UUID, Seat> unnamed = seats.of(meetingId).stream().collect(Collectors.toMap(Seat::id, Function.identity()));
        List<Arrival> arrivals = sheet.seats().stream()
                .map(line -> Arrival.of(line, unnamed.remove(line.seatId())))
                .toList();
        meeting.touch(clock.instant());
        if (meeting.status() == MeetingStatus.IN_SESSION) {
            presence.evaluate(meeting);
        }
        seats.flush();
        return new Recorded(
                meetingId,
                meeting.version(),
                arrivals.stream().map(arrival -> recorded(meeting, arrival)).toList());
    }

    private Recorded.Line recorded(Meeting meeting, Arrival arrival) {
        Seat seat = arrival.seat();
        return new Recorded.Line(
                arrival.line().seatId(), seat == null ? null : views.of(meeting, seat), arrival.refusal());
    }

    private static void requireTaken(Meeting meeting) {
        if (meeting.status() != MeetingStatus.NOTIFIED && meeting.status() != MeetingStatus.IN_SESSION) {
            throw new Problem(
                            ProblemType.ACTION_NOT_ALLOWED,
                            Text.of(
                                    "会议当前为“{0}”，仅在“{1}”和“{2}”期间可以签到。",
                                    "The meeting is {0}; attendance is recorded while it is {1} or {2}.",
                                    meeting.status().label(),
                                    MeetingStatus.NOTIFIED.label(),
                                    MeetingStatus.IN_SESSION.label()))
                    .with("allowedActions", MeetingLifecycle.allowedIn(meeting.status()));
        }
    }
}
