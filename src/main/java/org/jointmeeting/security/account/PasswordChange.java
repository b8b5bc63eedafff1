package org.jointmeeting.security.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new password in place of the present one. */
@Schema(description = "修改密码 · a new password")
record PasswordChange(
        @NotBlank @Size(max = PasswordRules.LONGEST) @Schema(examples = "Yi-Ci-Xing-Kouling-1") String currentPassword,
        @NotBlank
                @Size(min = PasswordRules.SHORTEST, max = PasswordRules.LONGEST)
                @Schema(examples = "Xihu-Lianxi-2027!")
                String newPassword) {}
