package org.jointmeeting.agenda.request;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** Requests of agencies over HTTP; they are decided by the actions of their item or task. */
@Path("/handling-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handling")
class HandlingRequestResource {

    private final ReadingRequests reading;

    HandlingRequestResource(ReadingRequests reading) {
        this.reading = reading;
    }

    @GET
    @PermissionsAllowed(Permission.ITEM_READ)
    @Operation(operationId = "listHandlingRequests", summary = "查询退单、延期申请 · List what agencies asked for")
    public Page<HandlingRequestView> list(
            @BeanParam @Valid HandlingRequestFilter filter, @BeanParam @Valid PageRequest page) {
        return reading.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.ITEM_READ)
    @Operation(operationId = "getHandlingRequest", summary = "查看退单或延期申请 · Get what an agency asked for")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HandlingRequestView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(reading.one(id));
    }
}
