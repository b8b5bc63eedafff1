package org.jointmeeting.agenda.handling;

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

/** Assigning, working, verifying and rebounding over HTTP. */
@Path("/agenda-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handling")
class HandlingResource {

    private final AssigningTasks assigning;
    private final WorkingOnItems working;
    private final VerifyingItems verifying;
    private final ReboundingItems rebounding;

    HandlingResource(
            AssigningTasks assigning, WorkingOnItems working, VerifyingItems verifying, ReboundingItems rebounding) {
        this.assigning = assigning;
        this.working = working;
        this.verifying = verifying;
        this.rebounding = rebounding;
    }

    @POST
    @Path("/{id}/actions/assign")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_ASSIGN)
    @Operation(operationId = "assignAgendaItem", summary = "直接交办 · Assign directly")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response assign(@PathParam("id") UUID id, @Valid @NotNull AssignItem request) {
        return Versions.ok(assigning.assign(id, request));
    }

    @POST
    @Path("/{id}/actions/sign")
    @Idempotent
    @PermissionsAllowed(Permission.TASK_WORK)
    @Operation(operationId = "signAgendaItem", summary = "牵头部门签收 · Sign for, as lead")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response sign(@PathParam("id") UUID id, @Valid @NotNull SignItem request) {
        return Versions.ok(working.sign(id, request));
    }

    @POST
    @Path("/{id}/actions/report")
    @Idempotent
    @PermissionsAllowed(Permission.TASK_WORK)
    @Operation(operationId = "reportAgendaItem", summary = "申请销号 · Report done")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response report(@PathParam("id") UUID id, @Valid @NotNull ReportItem request) {
        return Versions.ok(working.report(id, request));
    }

    @POST
    @Path("/{id}/actions/send-back")
    @Idempotent
    @PermissionsAllowed(Permission.TASK_VERIFY)
    @Operation(operationId = "sendBackAgendaItem", summary = "退回重办 · Send back")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response sendBack(@PathParam("id") UUID id, @Valid @NotNull SendBackItem request) {
        return Versions.ok(verifying.sendBack(id, request));
    }

    @POST
    @Path("/{id}/actions/verify")
    @Idempotent
    @PermissionsAllowed(Permission.TASK_VERIFY)
    @Operation(operationId = "verifyAgendaItem", summary = "核验销号 · Verify and resolve")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response verify(@PathParam("id") UUID id, @Valid @NotNull VerifyItem request) {
        return Versions.ok(verifying.verify(id, request));
    }

    @POST
    @Path("/{id}/actions/rebound")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_REBOUND)
    @Operation(operationId = "reboundAgendaItem", summary = "反弹重办 · Rebound")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response rebound(@PathParam("id") UUID id, @Valid @NotNull ReboundItem request) {
        return Versions.ok(rebounding.rebound(id, request));
    }
}
