package org.jointmeeting.agenda.parking;

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

/** Parking and resuming over HTTP. */
@Path("/agenda-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handling")
class ParkingResource {

    private final ParkingItems parking;

    ParkingResource(ParkingItems parking) {
        this.parking = parking;
    }

    @POST
    @Path("/{id}/actions/park")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_DECIDE)
    @Operation(operationId = "parkAgendaItem", summary = "挂账 · Park, the clock stops")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response park(@PathParam("id") UUID id, @Valid @NotNull ParkItem request) {
        return Versions.ok(parking.park(id, request));
    }

    @POST
    @Path("/{id}/actions/resume")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_DECIDE)
    @Operation(operationId = "resumeAgendaItem", summary = "恢复办理 · Resume, the clock goes on")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response resume(@PathParam("id") UUID id, @Valid @NotNull ResumeItem request) {
        return Versions.ok(parking.resume(id, request));
    }
}
