package org.jointmeeting.meeting.course;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.PermissionsAllowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.MeetingView;
import org.jointmeeting.meeting.record.HistoryEntryView;
import org.jointmeeting.meeting.record.MeetingFilter;
import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.json.MergePatch;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** Meetings over HTTP. */
@Path("/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
class MeetingResource {

    private final SchedulingMeetings scheduling;
    private final ReadingMeetings reading;
    private final MergePatch patches;

    MeetingResource(SchedulingMeetings scheduling, ReadingMeetings reading, MergePatch patches) {
        this.scheduling = scheduling;
        this.reading = reading;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed(Permission.MEETING_READ)
    @Operation(operationId = "listMeetings", summary = "查询会议 · List meetings")
    public Page<MeetingView> list(@BeanParam MeetingFilter filter, @BeanParam @Valid PageRequest page) {
        return reading.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.MEETING_READ)
    @Operation(operationId = "getMeeting", summary = "查看会议 · Get a meeting")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(reading.get(id));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Permission.MEETING_READ)
    @Operation(operationId = "getMeetingHistory", summary = "查看会议办理记录 · Read a meeting's history")
    public Page<HistoryEntryView> history(@PathParam("id") UUID id) {
        return new Page<>(reading.history(id), null, null);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(operationId = "draftMeeting", summary = "拟定会议 · Draft a meeting")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response draft(@Valid @NotNull NewMeeting request) {
        return Versions.created("/meetings", scheduling.draft(request));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(operationId = "updateMeeting", summary = "修改会议（拟定之后仅限标题） · Change a draft, or a meeting's title")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = MeetingChange.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectNode request) {
        return Versions.ok(
                scheduling.change(id, ifMatch, current -> patches.apply(current, request, MeetingChange.class)));
    }
}
