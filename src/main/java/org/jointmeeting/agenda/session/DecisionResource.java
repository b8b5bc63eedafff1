package org.jointmeeting.agenda.session;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;

/** What meetings do with items, over HTTP. */
@Path("/agenda-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agendas and decisions")
class DecisionResource {

    private final PlacingItems placing;
    private final DeferringItems deferring;
    private final DecidingItems deciding;

    DecisionResource(PlacingItems placing, DeferringItems deferring, DecidingItems deciding) {
        this.placing = placing;
        this.deferring = deferring;
        this.deciding = deciding;
    }

    @POST
    @Path("/{id}/actions/place")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_HANDLE)
    @Operation(operationId = "placeAgendaItem", summary = "列入议程 · Place on a meeting")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response place(@PathParam("id") UUID id, @Valid @NotNull PlaceItem request) {
        return Versions.ok(placing.place(id, request));
    }

    @POST
    @Path("/{id}/actions/defer")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_DECIDE)
    @Operation(operationId = "deferAgendaItem", summary = "缓议 · Defer to the next meeting")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response defer(@PathParam("id") UUID id, @Valid @NotNull DeferItem request) {
        return Versions.ok(deferring.defer(id, request));
    }

    @POST
    @Path("/{id}/actions/decide")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_DECIDE)
    @Operation(operationId = "decideAgendaItem", summary = "议定交办 · Decide and assign")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response decide(@PathParam("id") UUID id, @Valid @NotNull DecideItem request) {
        return Versions.ok(deciding.decide(id, request));
    }

    @POST
    @Path("/{id}/actions/settle")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_DECIDE)
    @Operation(operationId = "settleAgendaItem", summary = "当场办结 · Settle on the spot")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response settle(@PathParam("id") UUID id, @Valid @NotNull SettleItem request) {
        return Versions.ok(deciding.settle(id, request));
    }
}
