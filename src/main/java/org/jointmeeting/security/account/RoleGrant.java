package org.jointmeeting.security.account;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Grant;
import org.jointmeeting.security.Role;
import org.jointmeeting.security.Standing;
import org.jointmeeting.shared.tracking.Tracked;

/** A grant 授权 given to an account: a role, where it holds, from when until when. It ends, it is never deleted. */
@Entity
@Table(name = "role_grant")
class RoleGrant extends Tracked {

    @Column(name = "account_id")
    private UUID accountId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private Role role = Role.AUDITOR;

    @Column(name = "jurisdiction_id")
    private @Nullable UUID jurisdictionId;

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "stands_for_kind")
    private @Nullable Standing standsForKind;

    @Column(name = "stands_for_id")
    private @Nullable UUID standsForId;

    @Column(name = "starts_at")
    private Instant startsAt = Instant.EPOCH;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    protected RoleGrant() {}

    RoleGrant(UUID accountId, Role role, @Nullable UUID jurisdictionId, String jurisdictionPath) {
        this.accountId = accountId;
        this.role = role;
        this.jurisdictionId = jurisdictionId;
        this.jurisdictionPath = jurisdictionPath;
    }

    void standFor(Standing kind, UUID id) {
        standsForKind = kind;
        standsForId = id;
    }

    void hold(Instant from, @Nullable Instant until) {
        startsAt = from;
        endsAt = until;
    }

    /** Keeps the end it has when that comes first. */
    void end(Instant at) {
        if (endsAt == null || at.isBefore(endsAt)) {
            endsAt = at;
        }
    }

    boolean isEnded(Instant now) {
        return endsAt != null && !now.isBefore(endsAt);
    }

    UUID accountId() {
        return accountId;
    }

    String jurisdictionPath() {
        return jurisdictionPath;
    }

    Grant held() {
        return new Grant(role, jurisdictionPath, standsForKind, standsForId, Set.of());
    }

    GrantView view() {
        return new GrantView(
                id(),
                accountId,
                role,
                jurisdictionId,
                jurisdictionPath,
                standsForKind,
                standsForId,
                startsAt,
                endsAt,
                modifiedAt(),
                deletedAt(),
                version());
    }
}
