package org.jointmeeting.security.account;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Role;
import org.jointmeeting.security.Standing;

/**
 * A grant to give.
 *
 * @param jurisdictionId the subtree it holds for; null (only from an administrator of everything) is everywhere
 */
@Schema(description = "新增授权 · a grant to give")
public record NewGrant(
        @NotNull @Schema(examples = "AGENCY_OFFICER") Role role,
        @Schema(description = "权限所及的辖区（含下级） · the subtree it holds for") @Nullable UUID jurisdictionId,
        @Schema(description = "所代表的主体类型 · whom it acts for") @Nullable Standing standsForKind,
        @Schema(description = "所代表的部门、三方或小区 · the agency, party or compound it acts for") @Nullable UUID standsForId,
        @Schema(description = "生效时间，空为即刻 · from when; now when left out") @Nullable Instant startsAt,
        @Schema(description = "失效时间，空为长期 · until when") @Nullable Instant endsAt) {

    static NewGrant of(NewAccount account, Role role) {
        return new NewGrant(role, account.jurisdictionId(), account.standsForKind(), account.standsForId(), null, null);
    }
}
