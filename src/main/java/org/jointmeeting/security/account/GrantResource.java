package org.jointmeeting.security.account;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** What accounts were granted, over HTTP. */
@Path("/accounts/{accountId}/grants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
class GrantResource {

    private final GivingGrants giving;

    GrantResource(GivingGrants giving) {
        this.giving = giving;
    }

    @GET
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(operationId = "listGrants", summary = "查询账号的授权（含已失效） · List an account's grants, ended ones too")
    public Page<GrantView> list(@PathParam("accountId") UUID accountId, @BeanParam @Valid PageRequest page) {
        return giving.page(accountId, page);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(operationId = "giveGrant", summary = "新增授权 · Give a grant")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = GrantView.class)))
    public Response give(@PathParam("accountId") UUID accountId, @Valid @NotNull NewGrant request) {
        return Versions.created("/accounts/" + accountId + "/grants", giving.give(accountId, request));
    }

    @POST
    @Path("/{id}/actions/revoke")
    @Idempotent
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(operationId = "revokeGrant", summary = "撤销授权，一秒内生效 · Take a grant away, within a second")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GrantView.class)))
    public Response revoke(
            @PathParam("accountId") UUID accountId,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return Versions.ok(giving.revoke(accountId, id, ifMatch));
    }
}
