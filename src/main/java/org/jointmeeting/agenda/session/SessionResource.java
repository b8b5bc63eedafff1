package org.jointmeeting.agenda.session;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.meeting.ConsultingMeetings;
import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.json.MergePatch;

/** Agendas and decisions over HTTP. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agendas and decisions")
class SessionResource {

    private final PlacingItems placing;
    private final DeferringItems deferring;
    private final DecidingItems deciding;
    private final AgendaOfMeetings agenda;
    private final ConsultingMeetings meetings;
    private final MergePatch patches;

    SessionResource(
            PlacingItems placing,
            DeferringItems deferring,
            DecidingItems deciding,
            AgendaOfMeetings agenda,
            ConsultingMeetings meetings,
            MergePatch patches) {
        this.placing = placing;
        this.deferring = deferring;
        this.deciding = deciding;
        this.agenda = agenda;
        this.meetings = meetings;
        this.patches = patches;
    }

    @GET
    @Path("meetings/{id}/agenda")
    @PermissionsAllowed(Permission.MEETING_READ)
    @Operation(operationId = "getAgenda", summary = "查看议程与议定事项 · The agenda and its decisions")
    public List<AgendaEntryView> agenda(@PathParam("id") UUID id) {
        meetings.require(id);
        return agenda.of(id);
    }

    @POST
    @Path("meetings/{id}/agenda/actions/reorder")
    @Idempotent
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(operationId = "reorderAgenda", summary = "调整议程次序 · Set the order of the agenda")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AgendaEntryView.class)))
    public Response reorder(@PathParam("id") UUID id, @Valid @NotNull OrderAgenda request) {
        return Response.ok(placing.reorder(id, request)).build();
    }

    @PATCH
    @Path("meetings/{id}/agenda/{entryId}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(operationId = "updateAgendaEntry", summary = "修改议程安排 · Change how an entry is heard")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = EntryPlan.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgendaEntryView.class)))
    public Response update(
            @PathParam("id") UUID id,
            @PathParam("entryId") UUID entryId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectNode patch) {
        return Versions.ok(
                placing.replan(id, entryId, ifMatch, current -> patches.apply(current, patch, EntryPlan.class)));
    }

    @POST
    @Path("agenda-items/{id}/actions/place")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_HANDLE)
    @Operation(operationId = "placeAgendaItem", summary = "列入议程 · Place on a meeting")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response place(@PathParam("id") UUID id, @Valid @NotNull PlaceItem request) {
        return Versions.ok(placing.place(id, request));
    }

    @POST
    @Path("agenda-items/{id}/actions/defer")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_DECIDE)
    @Operation(operationId = "deferAgendaItem", summary = "缓议 · Defer to the next meeting")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response defer(@PathParam("id") UUID id, @Valid @NotNull DeferItem request) {
        return Versions.ok(deferring.defer(id, request));
    }

    @POST
    @Path("agenda-items/{id}/actions/decide")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_DECIDE)
    @Operation(operationId = "decideAgendaItem", summary = "议定交办 · Decide and assign")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response decide(@PathParam("id") UUID id, @Valid @NotNull DecideItem request) {
        return Versions.ok(deciding.decide(id, request));
    }

    @POST
    @Path("agenda-items/{id}/actions/settle")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_DECIDE)
    @Operation(operationId = "settleAgendaItem", summary = "当场办结 · Settle on the spot")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response settle(@PathParam("id") UUID id, @Valid @NotNull SettleItem request) {
        return Versions.ok(deciding.settle(id, request));
    }
}
