package org.jointmeeting.security.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.concurrency.NotRepeated;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Tokens over HTTP, in the form that RFC 6749 and RFC 7009 give them, so that any client knows how. */
@Path("/oauth")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
class TokenResource {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SECRET = 128;

    private final SigningIn signingIn;
    private final RenewingSignIns renewing;

    TokenResource(SigningIn signingIn, RenewingSignIns renewing) {
        this.signingIn = signingIn;
        this.renewing = renewing;
    }

    @POST
    @Path("/token")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @NotRepeated("an answer that holds tokens is never kept")
    @Operation(
            operationId = "signIn",
            summary = "登录或刷新令牌 · Sign in, or refresh the tokens",
            description = "grant_type=password 用用户名和密码换取令牌；grant_type=refresh_token 用刷新令牌换取新令牌。"
                    + " With grant_type=password a password becomes tokens; with refresh_token they become newer ones.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Tokens.class)))
    public Response token(
            @FormParam("grant_type")
                    @NotBlank
                    @Schema(
                            examples = "password",
                            enumeration = {"password", "refresh_token"})
                    String grantType,
            @FormParam("username") @Size(max = LONGEST_NAME) @Nullable String userName,
            @FormParam("password") @Size(max = LONGEST_SECRET) @Nullable String password,
            @FormParam("refresh_token") @Size(max = LONGEST_SECRET) @Nullable String refreshToken) {
        return Response.ok(tokens(grantType, userName, password, refreshToken))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Tokens tokens(
            String grantType, @Nullable String userName, @Nullable String password, @Nullable String refreshToken) {
        return switch (grantType) {
            case "password" -> signingIn.withPassword(given("username", userName), given("password", password));
            case "refresh_token" -> renewing.renew(given("refresh_token", refreshToken));
            default ->
                throw Problem.field(
                                "grant_type",
                                Text.of("仅支持 password 和 refresh_token。", "password or refresh_token, nothing else."))
                        .with("error", "unsupported_grant_type");
        };
    }

    @POST
    @Path("/revoke")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @NotRepeated("a token revoked twice is revoked")
    @Operation(
            operationId = "signOut",
            summary = "退出登录，令牌一秒内失效 · Sign out; the tokens end within a second",
            description = "提交访问令牌或刷新令牌均可，本次登录随之结束；无效的令牌同样返回 204。"
                    + " Either token ends the sign-in; one that stands for nothing is answered the same.")
    @APIResponse(responseCode = "204")
    public Response revoke(@FormParam("token") @NotBlank @Size(max = LONGEST_SECRET) String token) {
        renewing.end(token);
        return Response.noContent().build();
    }

    private static String given(String field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            throw Problem.field(field, Text.of("请填写。", "Must be given.")).with("error", "invalid_request");
        }
        return value;
    }
}
