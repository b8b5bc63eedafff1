package org.jointmeeting.audit.chain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.text.Language;

/** The trail as a whole over HTTP: is it whole, and how much of it is kept. */
@Path("/audit/actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
class TrailResource {

    private final VerifyingTrail verifying;
    private final PurgingTrail purging;

    TrailResource(VerifyingTrail verifying, PurgingTrail purging) {
        this.verifying = verifying;
        this.purging = purging;
    }

    @POST
    @Idempotent
    @Path("/verify")
    @PermissionsAllowed(Permission.AUDIT_VERIFY)
    @Operation(operationId = "verifyAuditTrail", summary = "核验审计链是否完整 · Verify that the audit trail is whole")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VerificationView.class)))
    public Response verify(
            @Valid @Nullable VerifyTrail request,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        Head exported = request == null || request.anchor() == null
                ? null
                : request.anchor().head();
        return Response.ok(VerificationView.of(verifying.verify(exported), Language.of(language)))
                .build();
    }

    @POST
    @Idempotent
    @Path("/purge")
    @PermissionsAllowed(Permission.AUDIT_KEEP)
    @Operation(operationId = "purgeAuditTrail", summary = "清理保存期满的审计条目 · Purge entries kept long enough")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PurgeView.class)))
    public Response purge(@Valid @NotNull PurgeTrail request) {
        return Response.ok(purging.purge(request.before())).build();
    }
}
