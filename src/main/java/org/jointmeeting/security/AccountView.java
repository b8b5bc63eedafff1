package org.jointmeeting.security;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.concurrency.Versioned;

/** An account without its secret. */
@Schema(name = "Account", description = "账号 · an account")
public record AccountView(
        UUID id,
        @Schema(examples = "wenxin-coordinator") String userName,
        Role role,
        @Nullable UUID jurisdictionId,
        String jurisdictionPath,
        @Nullable Standing standsForKind,
        @Nullable UUID standsForId,
        @Schema(description = "该角色的权限 · what the role may do") List<String> permissions,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {

    static AccountView of(Account account) {
        return new AccountView(
                account.id(),
                account.getUserName(),
                account.role(),
                account.jurisdictionId(),
                account.jurisdictionPath(),
                account.standsForKind(),
                account.standsForId(),
                Permission.of(account.role()).stream().sorted().toList(),
                account.modifiedAt(),
                account.deletedAt(),
                account.version());
    }
}
