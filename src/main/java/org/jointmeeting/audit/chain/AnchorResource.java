package org.jointmeeting.audit.chain;

import java.util.UUID;

import jakarta.validation.Valid;
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

/** The anchors over HTTP: to be exported and kept where nobody of this service can reach them. */
@Path("/audit/anchors")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
class AnchorResource {

    private final Anchoring anchoring;
    private final Anchors anchors;

    AnchorResource(Anchoring anchoring, Anchors anchors) {
        this.anchoring = anchoring;
        this.anchors = anchors;
    }

    @GET
    @PermissionsAllowed(Permission.AUDIT_VERIFY)
    @Operation(operationId = "listAuditAnchors", summary = "查询审计锚点 · List anchors of the audit trail")
    public Page<AnchorView> list(@BeanParam @Valid PageRequest page) {
        return anchors.page(page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.AUDIT_VERIFY)
    @Operation(operationId = "getAuditAnchor", summary = "查看或导出审计锚点 · Get an anchor to keep elsewhere")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AnchorView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(anchors.require(id));
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.AUDIT_VERIFY)
    @Operation(operationId = "createAuditAnchor", summary = "签署当前链尾 · Sign where the audit trail ends now")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AnchorView.class)))
    public Response create() {
        return Versions.created("/audit/anchors", anchoring.anchor());
    }
}
