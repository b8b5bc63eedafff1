package org.jointmeeting.security.account;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Role;
import org.jointmeeting.security.Standing;
import org.jointmeeting.shared.concurrency.Versioned;

/** A grant as it is told. */
@Schema(name = "Grant", description = "授权：角色、范围、起止时间 · a role, where it holds, from when until when")
public record GrantView(
        UUID id,
        UUID accountId,
        Role role,
        @Nullable UUID jurisdictionId,
        String jurisdictionPath,
        @Nullable Standing standsForKind,
        @Nullable UUID standsForId,
        Instant startsAt,
        @Schema(description = "空为长期有效 · null while it has no end") @Nullable Instant endsAt,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {}
