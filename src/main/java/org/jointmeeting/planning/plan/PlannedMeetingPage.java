package org.jointmeeting.planning.plan;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.planning.problem.PlanProblem.Planned;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Which of a plan's meetings, and how many at once. */
class PlannedMeetingPage {

    private static final int BEFORE_ALL = -1;

    @QueryParam("jurisdictionId")
    @Nullable
    UUID jurisdictionId;

    @QueryParam("change")
    @Parameter(description = "方案对会议的改动 · what the plan does to it", example = "MOVED")
    @Nullable
    PlannedChange change;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(PageRequest.LARGEST)
    @Parameter(description = "每页条数，1–200 · items per page")
    Integer limit = 50;

    @QueryParam("cursor")
    @Parameter(description = "上一页返回的 next · the next of the page before")
    @Nullable
    String cursor;

    @QueryParam("count")
    @DefaultValue("false")
    @Parameter(description = "是否计算总数 · whether to count them all")
    Boolean count = false;

    boolean shows(Planned meeting, PlannedChange itsChange) {
        return (jurisdictionId == null || jurisdictionId.equals(meeting.jurisdictionId()))
                && (change == null || change == itsChange);
    }

    /** The number of the last meeting of the page before. */
    int after() {
        if (cursor == null) {
            return BEFORE_ALL;
        }
        try {
            return Integer.parseUnsignedInt(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unreadable) {
            throw Problem.parameter(
                    "cursor", Text.of("游标无效，请使用上一页返回的 next。", "Not a cursor; use the next of the page before."));
        }
    }

    static String cursorAt(int number) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.valueOf(number).getBytes(StandardCharsets.UTF_8));
    }
}
