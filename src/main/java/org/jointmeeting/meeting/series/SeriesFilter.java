package org.jointmeeting.meeting.series;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.MeetingKind;

/** Which series a list is to show. */
public class SeriesFilter {

    @QueryParam("jurisdictionId")
    @Parameter(description = "只取该辖区本级的系列 · series of this very jurisdiction")
    @Nullable
    UUID jurisdictionId;

    @QueryParam("within")
    @Parameter(description = "该辖区及其下级的系列 · series of this jurisdiction and all below it")
    @Nullable
    UUID within;

    @QueryParam("kind")
    @Nullable
    MeetingKind kind;
}
