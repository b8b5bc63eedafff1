package org.jointmeeting.meeting.record;

import java.time.Instant;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.MeetingKind;
import org.jointmeeting.meeting.MeetingStatus;
import org.jointmeeting.shared.paging.Filter;

/** Which meetings a list is to show. */
public class MeetingFilter {

    @QueryParam("jurisdictionId")
    @Parameter(description = "只取该辖区本级的会议 · meetings of this very jurisdiction")
    @Nullable
    UUID jurisdictionId;

    @QueryParam("within")
    @Parameter(description = "该辖区及其下级的会议 · meetings of this jurisdiction and all below it")
    @Nullable
    UUID within;

    @QueryParam("status")
    @Nullable
    MeetingStatus status;

    @QueryParam("kind")
    @Nullable
    MeetingKind kind;

    @QueryParam("from")
    @Parameter(description = "不早于此时刻开始 · starting at this time or later", example = "2026-12-01T00:00:00+08:00")
    @Nullable
    Instant from;

    @QueryParam("to")
    @Parameter(description = "早于此时刻开始 · starting before this time", example = "2027-01-01T00:00:00+08:00")
    @Nullable
    Instant to;

    @QueryParam("venueId")
    @Nullable
    UUID venueId;

    @QueryParam("itemless")
    @Parameter(description = "议程上有无议题：true 为无 · true: only meetings without any item")
    @Nullable
    Boolean itemless;

    public @Nullable UUID within() {
        return within;
    }

    Filter conditions() {
        return Filter.none()
                .and("jurisdictionId = :jurisdictionId", "jurisdictionId", jurisdictionId)
                .and("status = :status", "status", status)
                .and("kind = :kind", "kind", kind)
                .and("startsAt >= :startsFrom", "startsFrom", from)
                .and("startsAt < :startsBefore", "startsBefore", to)
                .and("venueId = :venueId", "venueId", venueId)
                .and("case when agendaEntries = 0 then true else false end = :itemless", "itemless", itemless);
    }
}
