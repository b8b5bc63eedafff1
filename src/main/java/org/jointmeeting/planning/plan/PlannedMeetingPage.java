package org.jointmeeting.planning.plan;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.planning.problem.PlanProblem.Planned;
import org.jointmeeting.shared.paging.CursorText;
import org.jointmeeting.shared.paging.WantedPage;

/** Which of a plan's meetings, and how many at once. */
class PlannedMeetingPage extends WantedPage {

    private static final int BEFORE_ALL = -1;

    @QueryParam("jurisdictionId")
    @Nullable
    UUID jurisdictionId;

    @QueryParam("change")
    @Parameter(description = "方案对会议的改动 · what the plan does to it", example = "MOVED")
    @Nullable
    PlannedChange change;

    boolean shows(Planned meeting, PlannedChange itsChange) {
        return (jurisdictionId == null || jurisdictionId.equals(meeting.jurisdictionId()))
                && (change == null || change == itsChange);
    }

    /** The number of the last meeting of the page before. */
    int after() {
        return cursor() == null ? BEFORE_ALL : CursorText.read(cursor(), Integer::parseUnsignedInt);
    }

    static String cursorAt(int number) {
        return CursorText.of(String.valueOf(number));
    }
}
