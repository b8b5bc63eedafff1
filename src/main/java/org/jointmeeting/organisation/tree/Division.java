package org.jointmeeting.organisation.tree;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.Level;

/** A line of the divisions file: one node of the official tree, its parent by code. */
record Division(String code, String name, Level level, @Nullable String parentCode) {

    private static final String ID = "01900000-0000-7000-8000-";

    /** The same in every installation: a UUIDv7 whose last twelve digits are the code. */
    UUID id() {
        return UUID.fromString(ID + code);
    }
}
