package org.jointmeeting.organisation.tree;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.Level;

/** A line of the divisions file: one node of the official tree, its parent by code. */
record Division(String code, String name, Level level, @Nullable String parentCode) {}
