package org.jointmeeting.supervision.mediation;

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

/** What is done with a mediation, over HTTP. */
@Path("/mediations/{id}/actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mediation")
class MediationActionResource {

    private final RecordingSessions recording;
    private final ClosingMediations closing;
    private final RaisingMediations raising;

    MediationActionResource(RecordingSessions recording, ClosingMediations closing, RaisingMediations raising) {
        this.recording = recording;
        this.closing = closing;
        this.raising = raising;
    }

    @POST
    @Path("/record-session")
    @Idempotent
    @PermissionsAllowed(Permission.MEDIATION_LEAD)
    @Operation(operationId = "recordMediationSession", summary = "记录一次调解 · Record a session")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MediationView.class)))
    public Response recordSession(@PathParam("id") UUID id, @Valid @NotNull RecordMediationSession request) {
        return Versions.ok(recording.record(id, request));
    }

    @POST
    @Path("/close")
    @Idempotent
    @PermissionsAllowed(Permission.MEDIATION_LEAD)
    @Operation(operationId = "closeMediation", summary = "调解结案 · Close a mediation with its outcome")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MediationView.class)))
    public Response close(@PathParam("id") UUID id, @Valid @NotNull CloseMediation request) {
        return Versions.ok(closing.close(id, request));
    }

    @POST
    @Path("/withdraw")
    @Idempotent
    @PermissionsAllowed(Permission.MEDIATION_LEAD)
    @Operation(operationId = "withdrawMediation", summary = "撤回调解 · Withdraw a mediation")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MediationView.class)))
    public Response withdraw(@PathParam("id") UUID id, @Valid @NotNull WithdrawMediation request) {
        return Versions.ok(closing.withdraw(id, request));
    }

    @POST
    @Path("/raise")
    @Idempotent
    @PermissionsAllowed(Permission.MEDIATION_LEAD)
    @Operation(operationId = "raiseMediation", summary = "由未决事项草拟议题 · Draft an item from what stayed open")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response raise(@PathParam("id") UUID id, @Valid @NotNull RaiseMediation request) {
        return Versions.created("/agenda-items", raising.raise(id, request));
    }
}
