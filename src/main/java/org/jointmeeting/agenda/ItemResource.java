package org.jointmeeting.agenda;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

import org.jointmeeting.security.Permission;
import org.jointmeeting.security.Uncovering;
import org.jointmeeting.shared.concurrency.NotRepeated;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** Reading items over HTTP. */
@Path("/agenda-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agenda items")
class ItemResource {

    private final ReadingItems reading;
    private final UncoveringRaisers uncovering;

    ItemResource(ReadingItems reading, UncoveringRaisers uncovering) {
        this.reading = reading;
        this.uncovering = uncovering;
    }

    @GET
    @PermissionsAllowed(Permission.ITEM_READ)
    @Operation(operationId = "listAgendaItems", summary = "查询议题 · List agenda items")
    public Page<ItemView> list(@BeanParam @Valid ItemFilter filter, @BeanParam @Valid PageRequest page) {
        return reading.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.ITEM_READ)
    @Operation(operationId = "getAgendaItem", summary = "查看议题 · Get an agenda item")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(reading.one(id));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Permission.ITEM_READ)
    @Operation(operationId = "getAgendaItemHistory", summary = "查看办理记录 · Everything that happened to an item")
    public List<ItemEventView> history(@PathParam("id") UUID id) {
        return reading.history(id);
    }

    @POST
    @Path("/{id}/actions/uncover")
    @NotRepeated("each look is written down")
    @PermissionsAllowed(Permission.PERSON_UNCOVER)
    @Operation(operationId = "uncoverAgendaItem", summary = "查看提出人完整姓名，记入审计 · Show the whole name of whoever raised it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response uncover(@PathParam("id") UUID id, @Valid @NotNull Uncovering request) {
        return Versions.ok(uncovering.uncover(id, request.reason()));
    }
}
