package org.jointmeeting.security.key;

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
import jakarta.ws.rs.QueryParam;
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
import org.jointmeeting.shared.concurrency.NotRepeated;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** Keys of connected systems over HTTP. */
@Path("/api-keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "API keys")
class KeyResource {

    private final IssuingKeys issuing;
    private final ApiKeys keys;

    KeyResource(IssuingKeys issuing, ApiKeys keys) {
        this.issuing = issuing;
        this.keys = keys;
    }

    @GET
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(operationId = "listApiKeys", summary = "查询接口密钥 · List API keys")
    public Page<KeyView> list(@QueryParam("accountId") @Nullable UUID accountId, @BeanParam @Valid PageRequest page) {
        return keys.page(accountId, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(operationId = "getApiKey", summary = "查看接口密钥 · Show an API key")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = KeyView.class)))
    public Response one(@PathParam("id") UUID id) {
        return Versions.ok(keys.require(id).view());
    }

    @POST
    @NotRepeated("an answer that holds a secret is never kept")
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(operationId = "issueApiKey", summary = "签发接口密钥，密文仅显示一次 · Issue an API key; its secret is shown once")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = IssuedKey.class)))
    public Response issue(@Valid @NotNull NewKey request) {
        return Versions.created("/api-keys", issuing.issue(request));
    }

    @POST
    @Path("/{id}/actions/rotate")
    @NotRepeated("an answer that holds a secret is never kept")
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(operationId = "rotateApiKey", summary = "轮换接口密钥，新旧并行一段时间 · Replace a key; both are good for a while")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = IssuedKey.class)))
    public Response rotate(@PathParam("id") UUID id, @Valid @NotNull KeyRotation request) {
        return Versions.created("/api-keys", issuing.rotate(id, request));
    }

    @POST
    @Path("/{id}/actions/revoke")
    @Idempotent
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(operationId = "revokeApiKey", summary = "吊销接口密钥，一秒内生效 · End a key within a second")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = KeyView.class)))
    public Response revoke(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return Versions.ok(issuing.revoke(id, ifMatch));
    }
}
