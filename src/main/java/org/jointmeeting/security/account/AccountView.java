package org.jointmeeting.security.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Grant;
import org.jointmeeting.security.Permission;
import org.jointmeeting.security.Role;
import org.jointmeeting.security.Standing;
import org.jointmeeting.shared.concurrency.Versioned;

/** An account without its secret, with all that counts for it at this moment. */
@Schema(name = "Account", description = "账号 · an account")
public record AccountView(
        UUID id,
        @Schema(examples = "wenxin-coordinator") String userName,
        @Nullable UUID jurisdictionId,
        String jurisdictionPath,
        @Nullable UUID personId,
        @Nullable String externalSubject,
        @Schema(description = "当前有效的授权，含职务带来的 · what is granted now, posts included") List<Held> grants,
        @Schema(description = "当前可用的权限 · what all grants together allow") List<String> permissions,
        @Schema(description = "因多次输错密码锁定至 · locked after wrong passwords until") @Nullable Instant lockedUntil,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {

    /** A grant that counts now. */
    @Schema(name = "HeldGrant", description = "当前有效的授权 · a grant that counts now")
    public record Held(
            Role role, String jurisdictionPath, @Nullable Standing standsForKind, @Nullable UUID standsForId) {

        static Held of(Grant grant) {
            return new Held(grant.role(), grant.jurisdictionPath(), grant.standsForKind(), grant.standsForId());
        }
    }

    static AccountView of(Account account, List<Grant> grants) {
        return new AccountView(
                account.id(),
                account.userName(),
                account.jurisdictionId(),
                account.jurisdictionPath(),
                account.personId(),
                account.externalSubject(),
                grants.stream().map(Held::of).toList(),
                Permission.all()
                        .filter(permission -> grants.stream().anyMatch(grant -> grant.may(permission)))
                        .toList(),
                account.lockedUntil(),
                account.modifiedAt(),
                account.deletedAt(),
                account.version());
    }
}
