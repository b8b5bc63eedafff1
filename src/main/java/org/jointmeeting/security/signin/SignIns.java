package org.jointmeeting.security.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import org.jointmeeting.security.PasswordChanged;

/** The sign-ins that have not ended. */
@ApplicationScoped
class SignIns implements PanacheRepositoryBase<SignIn, UUID> {

    Optional<SignIn> ofAccess(String hash) {
        return find("accessHash", hash).firstResultOptional();
    }

    /** By the refresh token that counts or the one before; locked, so that it is spent once. */
    Optional<SignIn> lockOfRefresh(String hash) {
        return find("refreshHash = ?1 or spentHash = ?1", hash)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<SignIn> ofAny(String hash) {
        return find("accessHash = ?1 or refreshHash = ?1", hash).firstResultOptional();
    }

    void endAllOf(UUID accountId) {
        list("accountId", accountId).forEach(this::delete);
    }

    /** What is over says nothing any more; the audit trail tells of it. */
    void forgetOver(UUID accountId, Instant now) {
        list("accountId = ?1 and endsAt < ?2", accountId, now).forEach(this::delete);
    }

    void passwordChanged(@Observes PasswordChanged change) {
        endAllOf(change.accountId());
    }
}
