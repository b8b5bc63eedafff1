package org.jointmeeting.meeting.course;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.MeetingAction;
import org.jointmeeting.meeting.MeetingHeld;
import org.jointmeeting.meeting.MeetingLifecycle;
import org.jointmeeting.meeting.MeetingView;
import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.meeting.record.Meetings;
import org.jointmeeting.meeting.seat.Seat;
import org.jointmeeting.meeting.seat.Seats;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Adjourns meetings, once everybody's attendance is recorded. */
@ApplicationScoped
public class HoldingMeetings {

    private static final int MOST_NAMED = 10;

    private final Meetings meetings;
    private final Seats seats;
    private final ConcludingSteps steps;

    HoldingMeetings(Meetings meetings, Seats seats, ConcludingSteps steps) {
        this.meetings = meetings;
        this.seats = seats;
        this.steps = steps;
    }

    /** @throws Problem 409 when the status does not allow it; 422 that says whose attendance is not recorded */
    @Transactional
    public MeetingView hold(UUID id, @Nullable String ifMatch, HoldMeeting request) {
        Meeting meeting = meetings.lockWithinReach(id);
        Versions.check(ifMatch, meeting);
        MeetingLifecycle.next(meeting.status(), MeetingAction.HOLD);
        requireAttendance(seats.of(id));
        return steps.conclude(meeting, meeting.hold(steps.deed(request.remark())), new MeetingHeld(id));
    }

    private static void requireAttendance(List<Seat> invited) {
        List<Seat> unrecorded =
                invited.stream().filter(seat -> seat.attendance() == null).toList();
        if (!unrecorded.isEmpty()) {
            String names =
                    unrecorded.stream().limit(MOST_NAMED).map(Seat::label).collect(Collectors.joining("、"));
            throw Problem.rule(Text.of(
                            "尚有 {0} 个席位未签到：{1}。请先记录出席、请假或缺席。",
                            "Attendance of {0} seat(s) is not recorded: {1}. Record it before adjourning.",
                            unrecorded.size(),
                            names))
                    .with("seatIds", unrecorded.stream().map(Seat::id).toList());
        }
    }
}
