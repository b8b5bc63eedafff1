package org.jointmeeting.meeting.course;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.MeetingView;
import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;

/** A meeting's steps over HTTP, in the order of the work. */
@Path("/meetings/{id}/actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
class MeetingActionResource {

    private final NotifyingSeats notifying;
    private final CallingOffMeetings callingOff;
    private final OpeningMeetings opening;
    private final HoldingMeetings holding;

    MeetingActionResource(
            NotifyingSeats notifying, CallingOffMeetings callingOff, OpeningMeetings opening, HoldingMeetings holding) {
        this.notifying = notifying;
        this.callingOff = callingOff;
        this.opening = opening;
        this.holding = holding;
    }

    @POST
    @Path("/notify")
    @Idempotent
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(operationId = "notifyMeeting", summary = "发出会议通知 · Send the notice")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response notifySeats(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull NotifyMeeting request) {
        return Versions.ok(notifying.notify(id, ifMatch, request));
    }

    @POST
    @Path("/postpone")
    @Idempotent
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(operationId = "postponeMeeting", summary = "延期 · Postpone a meeting")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response postpone(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull PostponeMeeting request) {
        return Versions.ok(callingOff.postpone(id, ifMatch, request));
    }

    @POST
    @Path("/cancel")
    @Idempotent
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(operationId = "cancelMeeting", summary = "取消 · Cancel a meeting")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CancelMeeting request) {
        return Versions.ok(callingOff.cancel(id, ifMatch, request));
    }

    @POST
    @Path("/open")
    @Idempotent
    @PermissionsAllowed(Permission.MEETING_CONVENE)
    @Operation(operationId = "openMeeting", summary = "开会 · Open a meeting")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response open(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull OpenMeeting request) {
        return Versions.ok(opening.open(id, ifMatch, request));
    }

    @POST
    @Path("/hold")
    @Idempotent
    @PermissionsAllowed(Permission.MEETING_CONVENE)
    @Operation(operationId = "holdMeeting", summary = "散会 · Adjourn a meeting")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response hold(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull HoldMeeting request) {
        return Versions.ok(holding.hold(id, ifMatch, request));
    }
}
