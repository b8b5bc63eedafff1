package org.jointmeeting.meeting.seat;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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

import org.jointmeeting.meeting.SeatView;
import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** A meeting's seats over HTTP. */
@Path("/meetings/{id}/seats")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Seats")
class SeatResource {

    private final ReadingSeats reading;
    private final InvitingSeats inviting;
    private final AnsweringInvitations answering;

    SeatResource(ReadingSeats reading, InvitingSeats inviting, AnsweringInvitations answering) {
        this.reading = reading;
        this.inviting = inviting;
        this.answering = answering;
    }

    @GET
    @PermissionsAllowed(Permission.MEETING_READ)
    @Operation(operationId = "listSeats", summary = "查询会议席位 · List a meeting's seats")
    public Page<SeatView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return reading.page(id, page);
    }

    @GET
    @Path("/{seatId}")
    @PermissionsAllowed(Permission.MEETING_READ)
    @Operation(operationId = "getSeat", summary = "查看席位 · Get a seat")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SeatView.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("seatId") UUID seatId) {
        return Versions.ok(reading.get(id, seatId));
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(operationId = "inviteSeat", summary = "人工增加席位（通知前） · Invite a seat by hand, before the notice")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SeatView.class)))
    public Response invite(@PathParam("id") UUID id, @Valid @NotNull NewSeat request) {
        return Versions.created("/meetings/" + id + "/seats", inviting.invite(id, request));
    }

    @DELETE
    @Path("/{seatId}")
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(operationId = "withdrawSeat", summary = "撤销人工增加的席位 · Take back a seat invited by hand")
    @APIResponse(responseCode = "204")
    public void withdraw(
            @PathParam("id") UUID id,
            @PathParam("seatId") UUID seatId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        inviting.withdraw(id, seatId, ifMatch);
    }

    @POST
    @Path("/{seatId}/actions/accept")
    @Idempotent
    @PermissionsAllowed(Permission.INVITATION_ANSWER)
    @Operation(operationId = "acceptInvitation", summary = "回复参加 · Accept an invitation")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SeatView.class)))
    public Response accept(
            @PathParam("id") UUID id,
            @PathParam("seatId") UUID seatId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AcceptInvitation request) {
        return Versions.ok(answering.accept(id, seatId, ifMatch, request));
    }

    @POST
    @Path("/{seatId}/actions/decline")
    @Idempotent
    @PermissionsAllowed(Permission.INVITATION_ANSWER)
    @Operation(operationId = "declineInvitation", summary = "回复不参加 · Decline an invitation")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SeatView.class)))
    public Response decline(
            @PathParam("id") UUID id,
            @PathParam("seatId") UUID seatId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DeclineInvitation request) {
        return Versions.ok(answering.decline(id, seatId, ifMatch, request));
    }

    @POST
    @Path("/{seatId}/actions/delegate")
    @Idempotent
    @PermissionsAllowed(Permission.INVITATION_ANSWER)
    @Operation(operationId = "delegateInvitation", summary = "委派替会 · Send a substitute")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SeatView.class)))
    public Response delegate(
            @PathParam("id") UUID id,
            @PathParam("seatId") UUID seatId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DelegateInvitation request) {
        return Versions.ok(answering.delegate(id, seatId, ifMatch, request));
    }
}
