package org.jointmeeting.security.key;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Grant;
import org.jointmeeting.security.Secrets;
import org.jointmeeting.shared.tracking.Tracked;

/** A key 密钥 with which a connected system signs in as its account, narrowed to scopes and a subtree. */
@Entity
@Table(name = "api_key")
class ApiKey extends Tracked {

    private static final int SHOWN = 12;

    @Column(name = "account_id")
    private UUID accountId = new UUID(0, 0);

    private String name = "";

    /** How the key starts, so that people can tell keys apart. */
    @Column(name = "key_start")
    private String start = "";

    @Column(name = "key_hash")
    private String hash = "";

    /** Permissions, parted by blanks as in OAuth. */
    private String scopes = "";

    @Column(name = "jurisdiction_id")
    private @Nullable UUID jurisdictionId;

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath = "";

    @Column(name = "ends_at")
    private Instant endsAt = Instant.EPOCH;

    protected ApiKey() {}

    ApiKey(UUID accountId, String name, Set<String> scopes, String secret, Instant endsAt) {
        this.accountId = accountId;
        this.name = name;
        this.scopes = String.join(" ", scopes.stream().sorted().toList());
        this.start = secret.substring(0, SHOWN);
        this.hash = Secrets.hash(secret);
        this.endsAt = endsAt;
    }

    void holdAt(@Nullable UUID newJurisdictionId, String path) {
        jurisdictionId = newJurisdictionId;
        jurisdictionPath = path;
    }

    /** The same rights under another secret. */
    ApiKey successor(String secret, Instant until) {
        ApiKey next = new ApiKey(accountId, name, scopes(), secret, until);
        next.holdAt(jurisdictionId, jurisdictionPath);
        return next;
    }

    void end(Instant at) {
        if (at.isBefore(endsAt)) {
            endsAt = at;
        }
    }

    boolean isOver(Instant now) {
        return isDeleted() || !now.isBefore(endsAt);
    }

    /** What is left of a grant of the account's under this key; null when nothing is. */
    @Nullable
    Grant narrowed(Grant grant) {
        boolean within = grant.reaches(jurisdictionPath);
        if (!within && !grant.jurisdictionPath().startsWith(jurisdictionPath)) {
            return null;
        }
        String path = within ? jurisdictionPath : grant.jurisdictionPath();
        return new Grant(grant.role(), path, grant.standsForKind(), grant.standsForId(), scopes());
    }

    UUID accountId() {
        return accountId;
    }

    String jurisdictionPath() {
        return jurisdictionPath;
    }

    Instant endsAt() {
        return endsAt;
    }

    Set<String> scopes() {
        return Set.of(scopes.split(" ", -1));
    }

    KeyView view() {
        return new KeyView(
                id(),
                accountId,
                name,
                start,
                scopes().stream().sorted().toList(),
                jurisdictionId,
                jurisdictionPath,
                createdAt(),
                endsAt,
                modifiedAt(),
                deletedAt(),
                version());
    }
}
