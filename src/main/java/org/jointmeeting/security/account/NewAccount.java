package org.jointmeeting.security.account;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Role;
import org.jointmeeting.security.Standing;

/**
 * An account to open, with its first grant.
 *
 * @param password null for who signs in through the identity provider or with keys only
 * @param role null for an account that lives on its person's posts, or is granted something later
 * @param jurisdictionId who looks after it, and the subtree its first grant holds for; null (only from an
 *     administrator of everything) is everywhere
 */
@Schema(description = "新建账号 · an account to open")
public record NewAccount(
        @NotBlank
                @Pattern(regexp = "[a-z0-9][a-z0-9._-]{2,59}")
                @Schema(
                        description = "小写字母、数字和 . _ -，3–60 位 · lower-case letters, digits and . _ -",
                        examples = "wenxin-coordinator-2")
                String userName,
        @Size(min = PasswordRules.SHORTEST, max = PasswordRules.LONGEST)
                @Schema(
                        description = "12–128 位，不得为常见密码；只用统一身份认证或密钥登录的可不填"
                                + " · 12 to 128 characters, no common password; none for the identity provider or keys",
                        examples = "Xihu-Lianxi-2026!")
                @Nullable
                String password,
        @Schema(description = "首个授权的角色 · role of the first grant", examples = "COORDINATOR") @Nullable Role role,
        @Schema(description = "账号归属及首个授权所及的辖区（含下级） · who looks after it, and the subtree of its first grant") @Nullable
                UUID jurisdictionId,
        @Schema(description = "所代表的主体类型 · whom it acts for") @Nullable Standing standsForKind,
        @Schema(description = "所代表的部门、三方或小区 · the agency, party or compound it acts for") @Nullable UUID standsForId,
        @Schema(description = "所属人员；其职务自动带来权限 · the person it belongs to, whose posts grant by themselves") @Nullable
                UUID personId,
        @Size(max = 200) @Schema(description = "统一身份认证中的标识 · what the identity provider calls it") @Nullable
                String externalSubject) {

    /** An account with a password and one grant. */
    public static NewAccount of(String userName, @Nullable String password, Role role, @Nullable UUID jurisdictionId) {
        return new NewAccount(userName, password, role, jurisdictionId, null, null, null, null);
    }
}
