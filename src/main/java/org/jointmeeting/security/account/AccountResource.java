package org.jointmeeting.security.account;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import org.jointmeeting.security.Role;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** Accounts over HTTP. */
@Path("/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
class AccountResource {

    private final OpeningAccounts opening;
    private final ClosingAccounts closing;
    private final ChangingPasswords passwords;
    private final ReadingAccounts reading;

    AccountResource(
            OpeningAccounts opening, ClosingAccounts closing, ChangingPasswords passwords, ReadingAccounts reading) {
        this.opening = opening;
        this.closing = closing;
        this.passwords = passwords;
        this.reading = reading;
    }

    @GET
    @Path("/me")
    @PermissionsAllowed(Permission.ACCOUNT_OWN)
    @Operation(operationId = "getOwnAccount", summary = "我的账号与权限 · My account and what it may do")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AccountView.class)))
    public Response me() {
        return Versions.ok(reading.own());
    }

    @POST
    @Path("/me/actions/change-password")
    @Idempotent
    @PermissionsAllowed(Permission.ACCOUNT_OWN)
    @Operation(operationId = "changeOwnPassword", summary = "修改我的密码 · Change my password")
    @APIResponse(responseCode = "204")
    public Response changePassword(@Valid @NotNull PasswordChange request) {
        passwords.change(request);
        return Response.noContent().build();
    }

    @GET
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(operationId = "listAccounts", summary = "查询账号 · List accounts")
    public Page<AccountView> list(@QueryParam("role") @Nullable Role role, @BeanParam @Valid PageRequest page) {
        return reading.page(role, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(operationId = "getAccount", summary = "查看账号 · Show an account")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AccountView.class)))
    public Response one(@PathParam("id") UUID id) {
        return Versions.ok(reading.one(id));
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(operationId = "openAccount", summary = "新建账号 · Open an account")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AccountView.class)))
    public Response open(@Valid @NotNull NewAccount request) {
        return Versions.created("/accounts", opening.open(request));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(Permission.ACCOUNT_MANAGE)
    @Operation(operationId = "closeAccount", summary = "注销账号 · Close an account")
    @APIResponse(responseCode = "204")
    public void close(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        closing.close(id, ifMatch);
    }
}
