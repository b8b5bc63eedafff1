package org.jointmeeting.security.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Secrets;
import org.jointmeeting.shared.tracking.Identifiers;

/** From a password to the sign-out: one access token and one refresh token count at a time, kept as hashes. */
@Entity
@Table(name = "sign_in")
class SignIn {

    @Id
    private UUID id = Identifiers.next();

    @Column(name = "account_id")
    private UUID accountId = new UUID(0, 0);

    @Column(name = "started_at")
    private Instant startedAt = Instant.EPOCH;

    @Column(name = "ends_at")
    private Instant endsAt = Instant.EPOCH;

    @Column(name = "access_hash")
    private String accessHash = "";

    @Column(name = "access_until")
    private Instant accessUntil = Instant.EPOCH;

    @Column(name = "refresh_hash")
    private String refreshHash = "";

    @Column(name = "spent_hash")
    private @Nullable String spentHash;

    protected SignIn() {}

    SignIn(UUID accountId, Instant now, Duration lasting) {
        this.accountId = accountId;
        this.startedAt = now;
        this.endsAt = now.plus(lasting);
    }

    /** New tokens in place of the ones before, which stop working. */
    Tokens renew(Instant now, Duration accessFor) {
        Instant wanted = now.plus(accessFor);
        accessUntil = wanted.isBefore(endsAt) ? wanted : endsAt;
        Tokens tokens = new Tokens(
                Secrets.next(Secrets.ACCESS),
                Duration.between(now, accessUntil).toSeconds(),
                Secrets.next(Secrets.REFRESH));
        spentHash = refreshHash.isEmpty() ? null : refreshHash;
        accessHash = Secrets.hash(tokens.accessToken());
        refreshHash = Secrets.hash(tokens.refreshToken());
        return tokens;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(endsAt);
    }

    boolean isRefreshedBy(String hash) {
        return refreshHash.equals(hash);
    }

    UUID accountId() {
        return accountId;
    }

    Instant accessUntil() {
        return accessUntil;
    }
}
