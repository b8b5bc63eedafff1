package org.jointmeeting.security.key;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A key to issue to an account.
 *
 * @param jurisdictionId the subtree it is narrowed to; null leaves what the account holds
 */
@Schema(description = "签发密钥 · a key to issue")
record NewKey(
        @NotNull @Schema(description = "密钥所属账号 · the account it signs in as") UUID accountId,
        @NotBlank @Size(max = 100) @Schema(examples = "12345 热线 · 受理同步") String name,
        @NotEmpty
                @Size(max = 40)
                @Schema(
                        description = "权限范围，如 item:raise · permissions it is narrowed to",
                        examples = "[\"item:raise\", \"item:read\"]")
                Set<@NotBlank @Size(max = 40) String> scopes,
        @Schema(description = "限定的辖区（含下级） · the subtree it is narrowed to") @Nullable UUID jurisdictionId,
        @NotNull @Schema(description = "失效时间，最长一年 · until when, a year at most") Instant endsAt) {}
