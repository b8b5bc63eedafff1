package org.jointmeeting.security.account;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.tracking.Tracked;

/** Who may sign in: with a password, through the city's identity provider, or (a system) with keys. */
@Entity
@Table(name = "account")
public class Account extends Tracked {

    /** Wrong passwords in a row that are forgiven. */
    private static final int FORGIVEN = 5;

    private static final Duration FIRST_LOCK = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 5;

    @Column(name = "user_name")
    private String userName = "";

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    /** Where the account is looked after; null is the service as a whole. */
    @Column(name = "jurisdiction_id")
    private @Nullable UUID jurisdictionId;

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath = "";

    @Column(name = "person_id")
    private @Nullable UUID personId;

    @Column(name = "external_subject")
    private @Nullable String externalSubject;

    @Column(name = "failed_sign_ins")
    private int failedSignIns;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    protected Account() {}

    Account(String userName, @Nullable UUID jurisdictionId, String jurisdictionPath) {
        this.userName = userName;
        this.jurisdictionId = jurisdictionId;
        this.jurisdictionPath = jurisdictionPath;
    }

    void belongTo(@Nullable UUID newPersonId, @Nullable String newExternalSubject) {
        personId = newPersonId;
        externalSubject = newExternalSubject;
    }

    public void changePassword(String newHash) {
        passwordHash = newHash;
    }

    /** From the sixth wrong password in a row the account is locked, each time twice as long: 1 to 32 minutes. */
    public void failSignIn(Instant now) {
        failedSignIns++;
        if (failedSignIns > FORGIVEN) {
            int doublings = Math.min(failedSignIns - FORGIVEN - 1, MOST_DOUBLINGS);
            lockedUntil = now.plus(FIRST_LOCK.multipliedBy(1L << doublings));
        }
    }

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    public void signedIn() {
        failedSignIns = 0;
        lockedUntil = null;
    }

    void close(Instant at) {
        bury(at);
    }

    public String userName() {
        return userName;
    }

    public @Nullable String passwordHash() {
        return passwordHash;
    }

    @Nullable
    UUID jurisdictionId() {
        return jurisdictionId;
    }

    public String jurisdictionPath() {
        return jurisdictionPath;
    }

    public @Nullable UUID personId() {
        return personId;
    }

    @Nullable
    String externalSubject() {
        return externalSubject;
    }

    @Nullable
    Instant lockedUntil() {
        return lockedUntil;
    }
}
