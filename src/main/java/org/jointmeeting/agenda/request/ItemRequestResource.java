package org.jointmeeting.agenda.request;

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

/** What leads ask for and who decides it, over HTTP. */
@Path("/agenda-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handling")
class ItemRequestResource {

    private final ReturningItems returning;
    private final ExtendingItems extending;

    ItemRequestResource(ReturningItems returning, ExtendingItems extending) {
        this.returning = returning;
        this.extending = extending;
    }

    @POST
    @Path("/{id}/actions/ask-return")
    @Idempotent
    @PermissionsAllowed(Permission.TASK_WORK)
    @Operation(operationId = "askReturnOfAgendaItem", summary = "牵头部门申请退单 · Ask to return to sender")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response askReturn(@PathParam("id") UUID id, @Valid @NotNull AskReturn request) {
        return Versions.ok(returning.ask(id, request));
    }

    @POST
    @Path("/{id}/actions/return-to-sender")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_HANDLE)
    @Operation(operationId = "returnAgendaItemToSender", summary = "同意退单并改派 · Return to sender, to a new lead")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response returnToSender(@PathParam("id") UUID id, @Valid @NotNull ReturnToSender request) {
        return Versions.ok(returning.grant(id, request));
    }

    @POST
    @Path("/{id}/actions/refuse-return")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_HANDLE)
    @Operation(operationId = "refuseReturnOfAgendaItem", summary = "不同意退单 · Refuse the return")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response refuseReturn(@PathParam("id") UUID id, @Valid @NotNull RefuseRequest request) {
        return Versions.ok(returning.refuse(id, request));
    }

    @POST
    @Path("/{id}/actions/ask-extension")
    @Idempotent
    @PermissionsAllowed(Permission.TASK_WORK)
    @Operation(operationId = "askExtensionOfAgendaItem", summary = "牵头部门申请延期 · Ask for an extension")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response askExtension(@PathParam("id") UUID id, @Valid @NotNull AskExtension request) {
        return Versions.ok(extending.ask(id, request));
    }

    @POST
    @Path("/{id}/actions/extend")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_DECIDE)
    @Operation(operationId = "extendAgendaItem", summary = "同意延期 · Extend the deadline")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response extend(@PathParam("id") UUID id, @Valid @NotNull ExtendItem request) {
        return Versions.ok(extending.grant(id, request));
    }

    @POST
    @Path("/{id}/actions/refuse-extension")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_DECIDE)
    @Operation(operationId = "refuseExtensionOfAgendaItem", summary = "不同意延期 · Refuse the extension")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response refuseExtension(@PathParam("id") UUID id, @Valid @NotNull RefuseRequest request) {
        return Versions.ok(extending.refuse(id, request));
    }
}
