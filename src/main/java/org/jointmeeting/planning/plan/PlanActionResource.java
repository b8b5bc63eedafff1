package org.jointmeeting.planning.plan;

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

import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;

/** What is done with a plan, over HTTP. */
@Path("/plans/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class PlanActionResource {

    private final MakingPlans making;
    private final AdjustingPlans adjusting;
    private final ApplyingPlans applying;

    PlanActionResource(MakingPlans making, AdjustingPlans adjusting, ApplyingPlans applying) {
        this.making = making;
        this.adjusting = adjusting;
        this.applying = applying;
    }

    @POST
    @Path("/actions/stop")
    @Idempotent
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(operationId = "stopPlan", summary = "停止求解，保留至此最优 · Stop the search and keep the best so far")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response stop(@PathParam("id") UUID id) {
        return Versions.ok(making.stop(id));
    }

    @POST
    @Path("/actions/search-on")
    @Idempotent
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(operationId = "searchOnPlan", summary = "继续优化（不动人工安排） · Search on; what is set by hand stays")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response searchOn(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull SearchOn request) {
        return Versions.ok(making.searchOn(id, ifMatch, request.searchSeconds()));
    }

    @POST
    @Path("/actions/discard")
    @Idempotent
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(operationId = "discardPlan", summary = "弃用方案 · Give the plan up")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response discard(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return Versions.ok(making.discard(id, ifMatch));
    }

    @POST
    @Path("/actions/apply")
    @Idempotent
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(
            operationId = "applyPlan",
            summary = "采用方案：全部落实，或（情况已变时）全部不动并说明 · Apply it as a whole, or say what moved meanwhile")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response apply(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return Versions.ok(applying.apply(id, ifMatch));
    }

    @POST
    @Path("/meetings/{meetingId}/actions/move")
    @Idempotent
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(
            operationId = "movePlannedMeeting",
            summary = "人工安排并锁定，即时反馈 · Set a meeting by hand, told at once what it does")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanAdjustment.class)))
    public Response move(
            @PathParam("id") UUID id,
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull MovePlannedMeeting request) {
        return Response.ok(adjusting.move(id, meetingId, ifMatch, request)).build();
    }

    @POST
    @Path("/meetings/{meetingId}/actions/seat")
    @Idempotent
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(
            operationId = "seatPlannedMeeting",
            summary = "人工指定到会人选并锁定，即时反馈 · Choose by hand who comes for a seat, told at once what it does")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanAdjustment.class)))
    public Response seat(
            @PathParam("id") UUID id,
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull SeatPlannedMeeting request) {
        return Response.ok(adjusting.seat(id, meetingId, ifMatch, request)).build();
    }

    @POST
    @Path("/meetings/{meetingId}/actions/let-seat-go")
    @Idempotent
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(operationId = "letGoPlannedSeat", summary = "解除席位的人工指定 · Let a seat go that was filled by hand")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanAdjustment.class)))
    public Response letSeatGo(
            @PathParam("id") UUID id,
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull LetGoPlannedSeat request) {
        return Response.ok(adjusting.letSeatGo(id, meetingId, ifMatch, request)).build();
    }

    @POST
    @Path("/meetings/{meetingId}/actions/let-go")
    @Idempotent
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(
            operationId = "letGoPlannedMeeting",
            summary = "解除会议的人工锁定（含各席位） · Let a meeting go that was set by hand, with its seats")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanAdjustment.class)))
    public Response letGo(
            @PathParam("id") UUID id,
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return Response.ok(adjusting.letGo(id, meetingId, ifMatch)).build();
    }
}
