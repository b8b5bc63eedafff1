package org.jointmeeting.supervision.guide;

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
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** The three guides over HTTP. */
@Path("/guides")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Guides")
class GuideResource {

    private final GivingGuides giving;

    GuideResource(GivingGuides giving) {
        this.giving = giving;
    }

    @GET
    @PermissionsAllowed(Permission.SUPERVISION_READ)
    @Operation(operationId = "listGuides", summary = "查询三导记录 · List guides")
    public Page<GuideView> list(@BeanParam @Valid GuideFilter filter, @BeanParam @Valid PageRequest page) {
        return giving.page(filter, page);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.GUIDE_GIVE)
    @Operation(operationId = "giveGuide", summary = "登记指导、辅导或督导 · Record a guide that was given")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = GuideView.class)))
    public Response give(@Valid @NotNull NewGuide request) {
        return Versions.created("/guides", giving.give(request));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.SUPERVISION_READ)
    @Operation(operationId = "getGuide", summary = "查看三导记录 · Get a guide")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GuideView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(giving.one(id));
    }

    @POST
    @Path("/{id}/actions/record-result")
    @Idempotent
    @PermissionsAllowed(Permission.GUIDE_GIVE)
    @Operation(operationId = "recordGuideResult", summary = "记录三导结果 · Record what came of a guide")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GuideView.class)))
    public Response recordResult(@PathParam("id") UUID id, @Valid @NotNull GuideResult request) {
        return Versions.ok(giving.recordResult(id, request));
    }
}
