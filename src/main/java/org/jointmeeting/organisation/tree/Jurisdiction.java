package org.jointmeeting.organisation.tree;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.Level;
import org.jointmeeting.shared.tracking.Tracked;

/** A node 辖区 of the administrative tree. Its path holds the codes from the root down and never changes. */
@Entity
@Table(name = "jurisdiction")
class Jurisdiction extends Tracked {

    private String code = "";

    private String name = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "tree_level")
    private Level level = Level.CITY;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath = "";

    /** True until deleted, then null: the constraint that keeps codes unique passes over nulls. */
    private @Nullable Boolean live = true;

    protected Jurisdiction() {}

    Jurisdiction(String code, String name, Level level, @Nullable Jurisdiction parent) {
        stand(code, name, level, parent);
    }

    /** A node of the official tree, whose id follows from its code. */
    Jurisdiction(UUID id, String code, String name, Level level, @Nullable Jurisdiction parent) {
        super(id);
        stand(code, name, level, parent);
    }

    private void stand(String ownCode, String ownName, Level ownLevel, @Nullable Jurisdiction parent) {
        code = ownCode;
        name = ownName;
        level = ownLevel;
        parentId = parent == null ? null : parent.id();
        jurisdictionPath = (parent == null ? "/" : parent.jurisdictionPath) + ownCode + "/";
    }

    void rename(String newName) {
        name = newName;
    }

    void remove(Instant at) {
        live = null;
        bury(at);
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    Level level() {
        return level;
    }

    String jurisdictionPath() {
        return jurisdictionPath;
    }

    JurisdictionView view() {
        return new JurisdictionView(
                id(), code, name, level, parentId, jurisdictionPath, modifiedAt(), deletedAt(), version());
    }
}
