package org.jointmeeting.meeting.presence;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.Attendance;
import org.jointmeeting.meeting.seat.Seat;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** One line of an attendance sheet beside the seat it is about, written down or refused for itself. */
record Arrival(AttendanceSheet.Line line, @Nullable Seat seat, @Nullable Problem refusal) {

    /** @param seat null when the meeting has no such seat, or the sheet had a line for it before */
    static Arrival of(AttendanceSheet.Line line, @Nullable Seat seat) {
        if (seat == null) {
            return new Arrival(
                    line,
                    null,
                    Problem.field(
                            "seatId",
                            Text.of(
                                    "本次会议没有该席位，或同一席位重复填写。",
                                    "The meeting has no such seat, or the sheet names it twice.")));
        }
        Problem refusal = line.attendance() == Attendance.PRESENT ? arrive(line, seat) : stayAway(line, seat);
        return new Arrival(line, seat, refusal);
    }

    private static @Nullable Problem arrive(AttendanceSheet.Line line, Seat seat) {
        String name = line.attendedByName() == null ? seat.expectedName() : line.attendedByName();
        if (name == null || name.isBlank()) {
            return Problem.field(
                    "attendedByName", Text.of("该席位没有预定参会人，请填写到会人姓名。", "Nobody was expected by name; say who came."));
        }
        seat.attend(name);
        return null;
    }

    private static @Nullable Problem stayAway(AttendanceSheet.Line line, Seat seat) {
        if (line.attendedByName() != null) {
            return Problem.field(
                    "attendedByName", Text.of("请假或缺席的席位不填到会人姓名。", "Nobody came for this seat; leave the name out."));
        }
        seat.stayAway(line.attendance());
        return null;
    }
}
