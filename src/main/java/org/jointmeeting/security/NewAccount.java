package org.jointmeeting.security;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An account to open.
 *
 * @param jurisdictionId the subtree it holds for; null (only from an administrator of everything) is everywhere
 */
@Schema(description = "新建账号 · an account to open")
public record NewAccount(
        @NotBlank
                @Pattern(regexp = "[a-z0-9][a-z0-9._-]{2,59}")
                @Schema(
                        description = "小写字母、数字和 . _ -，3–60 位 · lower-case letters, digits and . _ -",
                        examples = "wenxin-coordinator-2")
                String userName,
        @NotBlank
                @Size(min = 12, max = 72)
                @Schema(description = "12–72 位 · 12 to 72 characters", examples = "Xihu-Lianxi-2026!")
                String password,
        @NotNull @Schema(examples = "COORDINATOR") Role role,
        @Schema(description = "权限所及的辖区（含下级） · the subtree it holds for") @Nullable UUID jurisdictionId,
        @Schema(description = "所代表的主体类型 · whom it acts for") @Nullable Standing standsForKind,
        @Schema(description = "所代表的部门、三方或小区 · the agency, party or compound it acts for") @Nullable UUID standsForId) {}
