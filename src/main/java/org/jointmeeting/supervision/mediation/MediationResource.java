package org.jointmeeting.supervision.mediation;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.json.MergePatch;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** Mediations over HTTP: listed, opened, changed. */
@Path("/mediations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mediation")
class MediationResource {

    private final ReadingMediations reading;
    private final OpeningMediations opening;
    private final MergePatch patches;

    MediationResource(ReadingMediations reading, OpeningMediations opening, MergePatch patches) {
        this.reading = reading;
        this.opening = opening;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed(Permission.SUPERVISION_READ)
    @Operation(operationId = "listMediations", summary = "查询调解事项 · List mediations")
    public Page<MediationView> list(@BeanParam @Valid MediationFilter filter, @BeanParam @Valid PageRequest page) {
        return reading.page(filter, page);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.MEDIATION_LEAD)
    @Operation(operationId = "openMediation", summary = "登记调解事项 · Open a mediation")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = MediationView.class)))
    public Response open(@Valid @NotNull NewMediation request) {
        return Versions.created("/mediations", opening.open(request));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.SUPERVISION_READ)
    @Operation(operationId = "getMediation", summary = "查看调解事项 · Get a mediation")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MediationView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(reading.one(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed(Permission.MEDIATION_LEAD)
    @Operation(operationId = "updateMediation", summary = "修改事由、立场或调解人 · Change facts, positions or the mediator")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = MediationChange.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MediationView.class)))
    public Response update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectNode patch) {
        return Versions.ok(
                opening.change(id, ifMatch, current -> patches.apply(current, patch, MediationChange.class)));
    }

    @GET
    @Path("/{id}/sessions")
    @PermissionsAllowed(Permission.SUPERVISION_READ)
    @Operation(operationId = "listMediationSessions", summary = "查询调解记录 · List the sessions of a mediation")
    public Page<MediationSessionView> sessions(@PathParam("id") UUID id) {
        return reading.sessions(id);
    }
}
