package org.jointmeeting.agenda.intake;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.json.MergePatch;

/** Intake over HTTP: one address and one typed request for each action. */
@Path("/agenda-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Intake")
class IntakeResource {

    private final RaisingItems raising;
    private final ReceivingItems receiving;
    private final MergePatch patches;

    IntakeResource(RaisingItems raising, ReceivingItems receiving, MergePatch patches) {
        this.raising = raising;
        this.receiving = receiving;
        this.patches = patches;
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_RAISE)
    @Operation(operationId = "draftAgendaItem", summary = "草拟议题 · Draft an agenda item")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response draft(@Valid @NotNull NewItem request) {
        return Versions.created("/agenda-items", raising.draft(request));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed(Permission.ITEM_RAISE)
    @Operation(operationId = "updateAgendaItem", summary = "修改草稿 · Change a draft or a returned item")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = ItemChange.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectNode patch) {
        return Versions.ok(raising.change(id, ifMatch, current -> patches.apply(current, patch, ItemChange.class)));
    }

    @POST
    @Path("/{id}/actions/submit")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_RAISE)
    @Operation(operationId = "submitAgendaItem", summary = "提出议题 · Submit")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response submit(@PathParam("id") UUID id, @Valid @NotNull SubmitItem request) {
        return Versions.ok(raising.submit(id, request));
    }

    @POST
    @Path("/{id}/actions/return")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_HANDLE)
    @Operation(operationId = "returnAgendaItem", summary = "退回补正 · Return for completion")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response returnForCompletion(@PathParam("id") UUID id, @Valid @NotNull ReturnItem request) {
        return Versions.ok(receiving.returnForCompletion(id, request));
    }

    @POST
    @Path("/{id}/actions/resubmit")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_RAISE)
    @Operation(operationId = "resubmitAgendaItem", summary = "补正后重新提出 · Resubmit")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response resubmit(@PathParam("id") UUID id, @Valid @NotNull ResubmitItem request) {
        return Versions.ok(raising.resubmit(id, request));
    }

    @POST
    @Path("/{id}/actions/accept")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_HANDLE)
    @Operation(operationId = "acceptAgendaItem", summary = "受理并编号 · Accept and number")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response accept(@PathParam("id") UUID id, @Valid @NotNull AcceptItem request) {
        return Versions.ok(receiving.accept(id, request));
    }

    @POST
    @Path("/{id}/actions/reject")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_HANDLE)
    @Operation(operationId = "rejectAgendaItem", summary = "不予受理 · Reject")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response reject(@PathParam("id") UUID id, @Valid @NotNull RejectItem request) {
        return Versions.ok(receiving.reject(id, request));
    }

    @POST
    @Path("/{id}/actions/merge")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_HANDLE)
    @Operation(operationId = "mergeAgendaItem", summary = "并入另一议题 · Merge into another item")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response merge(@PathParam("id") UUID id, @Valid @NotNull MergeItem request) {
        return Versions.ok(receiving.merge(id, request));
    }

    @POST
    @Path("/{id}/actions/withdraw")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_RAISE)
    @Operation(operationId = "withdrawAgendaItem", summary = "撤回 · Withdraw")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response withdraw(@PathParam("id") UUID id, @Valid @NotNull WithdrawItem request) {
        return Versions.ok(raising.withdraw(id, request));
    }
}
