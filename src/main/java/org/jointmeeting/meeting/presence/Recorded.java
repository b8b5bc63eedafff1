package org.jointmeeting.meeting.presence;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.SeatView;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemView;
import org.jointmeeting.shared.text.Language;

/** What became of an attendance sheet: each line recorded or refused for itself. */
public record Recorded(UUID meetingId, long version, List<Line> lines) {

    public Recorded {
        lines = List.copyOf(lines);
    }

    /** @param seat as it stands now; null when there is none in the meeting */
    public record Line(UUID seatId, @Nullable SeatView seat, @Nullable Problem refusal) {

        AttendanceView.Line in(Language language) {
            return new AttendanceView.Line(
                    seatId, refusal == null, seat, refusal == null ? null : ProblemView.of(refusal, language, null));
        }
    }

    AttendanceView in(Language language) {
        return new AttendanceView(
                meetingId, lines.stream().map(line -> line.in(language)).toList(), version);
    }
}
