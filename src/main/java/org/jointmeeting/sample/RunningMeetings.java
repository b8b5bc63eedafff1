package org.jointmeeting.sample;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.meeting.Attendance;
import org.jointmeeting.meeting.ConsultingMeetings;
import org.jointmeeting.meeting.Participation;
import org.jointmeeting.meeting.SeatView;
import org.jointmeeting.meeting.course.HoldMeeting;
import org.jointmeeting.meeting.course.HoldingMeetings;
import org.jointmeeting.meeting.course.OpenMeeting;
import org.jointmeeting.meeting.course.OpeningMeetings;
import org.jointmeeting.meeting.presence.AttendanceSheet;
import org.jointmeeting.meeting.presence.RecordingAttendance;
import org.jointmeeting.minutes.WritingMinutes;

/** Opens, adjourns and minutes the sample's meetings. */
@ApplicationScoped
class RunningMeetings {

    private static final String AS_IT_STANDS = "*";
    private static final int PERCENT_EXCUSED = 8;

    private final ConsultingMeetings meetings;
    private final RecordingAttendance recording;
    private final OpeningMeetings opening;
    private final HoldingMeetings holding;
    private final WritingMinutes writing;
    private final Acting acting;

    RunningMeetings(
            ConsultingMeetings meetings,
            RecordingAttendance recording,
            OpeningMeetings opening,
            HoldingMeetings holding,
            WritingMinutes writing,
            Acting acting) {
        this.meetings = meetings;
        this.recording = recording;
        this.opening = opening;
        this.holding = holding;
        this.writing = writing;
        this.acting = acting;
    }

    /** Every party comes; some agencies send excuses. */
    void open(Gathering meeting, Dice dice) {
        signIn(meeting, Set.of(), dice);
        acting.as(
                meeting.office().presiding(),
                meeting.startsAt(),
                () -> opening.open(meeting.id(), null, new OpenMeeting("议题紧要，到会单位同意照常开会。")));
    }

    /** Everybody signs in at the beginning but those. */
    void signIn(Gathering meeting, Set<UUID> later, Dice dice) {
        List<AttendanceSheet.Line> sheet = meetings.seatsOf(meeting.id()).stream()
                .filter(seat -> !later.contains(seat.id()))
                .map(seat -> line(seat, dice))
                .toList();
        acting.as(
                meeting.office().presiding(),
                meeting.startsAt(),
                () -> recording.record(meeting.id(), AS_IT_STANDS, new AttendanceSheet(sheet)));
    }

    private static AttendanceSheet.Line line(SeatView seat, Dice dice) {
        boolean excused = seat.party() == null && dice.in(PERCENT_EXCUSED);
        if (excused) {
            return new AttendanceSheet.Line(seat.id(), Attendance.EXCUSED, null);
        }
        boolean unknown = seat.personName() == null && seat.participation() != Participation.DELEGATED;
        return new AttendanceSheet.Line(
                seat.id(), Attendance.PRESENT, unknown ? dice.names().person() : null);
    }

    void adjourn(Gathering meeting) {
        acting.as(
                meeting.office().presiding(),
                meeting.endsAt(),
                () -> holding.hold(meeting.id(), null, new HoldMeeting("各议题均已审议。")));
    }

    void draftMinutes(Gathering meeting, Instant at) {
        acting.as(meeting.office().coordinator(), at, () -> writing.draft(meeting.id()));
    }

    void approveMinutes(Gathering meeting, Instant at) {
        acting.as(meeting.office().presiding(), at, () -> writing.approve(meeting.id()));
    }

    void issueMinutes(Gathering meeting, Instant at) {
        approveMinutes(meeting, at);
        acting.as(meeting.office().presiding(), at, () -> writing.issue(meeting.id()));
    }
}
