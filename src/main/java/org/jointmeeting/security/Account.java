package org.jointmeeting.security;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import io.quarkus.security.jpa.Password;
import io.quarkus.security.jpa.Roles;
import io.quarkus.security.jpa.UserDefinition;
import io.quarkus.security.jpa.Username;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.tracking.Tracked;

/** Who may sign in: a role, the jurisdiction whose subtree it holds for, and whom the account stands for. */
@Entity
@Table(name = "account")
@UserDefinition
public class Account extends Tracked {

    @Username
    @Column(name = "user_name")
    private String userName = "";

    @Password
    @Column(name = "password_hash")
    private String passwordHash = "";

    /** The role's name as text: what security-jpa reads. */
    @Roles
    private String role = "";

    @Column(name = "jurisdiction_id")
    private @Nullable UUID jurisdictionId;

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath = "";

    @Column(name = "stands_for_id")
    private @Nullable UUID standsForId;

    @Enumerated(EnumType.STRING)
    @Column(name = "stands_for_kind")
    private @Nullable Standing standsForKind;

    protected Account() {}

    Account(String userName, String passwordHash, Role role) {
        this.userName = userName;
        this.passwordHash = passwordHash;
        this.role = role.name();
    }

    void placeAt(UUID newJurisdictionId, String path) {
        jurisdictionId = newJurisdictionId;
        jurisdictionPath = path;
    }

    void placeEverywhere() {
        jurisdictionId = null;
        jurisdictionPath = "/";
    }

    void standFor(Standing kind, UUID id) {
        standsForKind = kind;
        standsForId = id;
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
    }

    void close(Instant at) {
        bury(at);
    }

    public String getUserName() {
        return userName;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    public String getRole() {
        return role;
    }

    Role role() {
        return Role.valueOf(role);
    }

    @Nullable
    UUID jurisdictionId() {
        return jurisdictionId;
    }

    String jurisdictionPath() {
        return jurisdictionPath;
    }

    @Nullable
    UUID standsForId() {
        return standsForId;
    }

    @Nullable
    Standing standsForKind() {
        return standsForKind;
    }
}
