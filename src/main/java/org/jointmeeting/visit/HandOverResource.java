package org.jointmeeting.visit;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.PermissionsAllowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.jointmeeting.security.Permission;

/** What a commissioner hands over, over HTTP. */
@Path("/compounds/{id}/hand-over")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commissioners")
class HandOverResource {

    private final HandingOver handing;

    HandOverResource(HandingOver handing) {
        this.handing = handing;
    }

    @GET
    @PermissionsAllowed(Permission.VISIT_READ)
    @Operation(operationId = "getHandOver", summary = "专员交接清单：未结议题与走访 · Open items and visits to hand over")
    public HandOver get(@PathParam("id") UUID id) {
        return handing.of(id);
    }
}
