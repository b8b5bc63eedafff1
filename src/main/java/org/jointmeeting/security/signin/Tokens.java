package org.jointmeeting.security.signin;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The tokens of a sign-in, named as RFC 6749 names them.
 *
 * @param expiresIn seconds until the access token stops working
 */
@Schema(name = "Tokens", description = "登录令牌（RFC 6749） · the tokens of a sign-in")
record Tokens(
        @JsonProperty("access_token") @Schema(description = "访问令牌，置于 Authorization: Bearer · the access token")
                String accessToken,
        @JsonProperty("expires_in") @Schema(description = "访问令牌的有效秒数 · seconds it is good for") long expiresIn,
        @JsonProperty("refresh_token") @Schema(description = "刷新令牌，只能用一次 · good for one refresh") String refreshToken) {

    @JsonProperty("token_type")
    @Schema(description = "固定为 Bearer · always Bearer")
    public String tokenType() {
        return "Bearer";
    }
}
