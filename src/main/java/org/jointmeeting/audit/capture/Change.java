package org.jointmeeting.audit.capture;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.audit.entry.Actor;
import org.jointmeeting.audit.entry.AuditAction;
import org.jointmeeting.shared.text.Masked;

/** What one transaction did to one row; several changes of the row within it become one. */
final class Change {

    static final String PATH = "jurisdictionPath";
    private static final String TOMBSTONE = "deletedAt";
    static final String RAISED_FOR = "raiser.name";

    private final Actor actor;
    private final Map<String, @Nullable Object> before;
    private final Map<String, @Nullable Object> after;
    private AuditAction action;
    private @Nullable String path;

    Change(
            AuditAction action,
            Actor actor,
            Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> after,
            @Nullable String path) {
        this.action = isBurial(action, before, after) ? AuditAction.DELETED : action;
        this.actor = actor;
        this.before = before;
        this.after = after;
        this.path = path;
    }

    private static boolean isBurial(
            AuditAction action, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        return action == AuditAction.CHANGED && before.get(TOMBSTONE) == null && after.get(TOMBSTONE) != null;
    }

    /** The row was deleted and made anew: that is a change of it. */
    private boolean isMadeAnew(Change later) {
        return action == AuditAction.DELETED && later.action == AuditAction.CREATED;
    }

    void then(Change later) {
        if (isMadeAnew(later)) {
            action = AuditAction.CHANGED;
        } else if (later.action == AuditAction.DELETED) {
            action = AuditAction.DELETED;
        }
        if (action != AuditAction.CREATED) {
            later.before.forEach((name, value) -> {
                if (!before.containsKey(name) && !after.containsKey(name)) {
                    before.put(name, value);
                }
            });
        }
        after.putAll(later.after);
        path = later.path == null ? path : later.path;
    }

    boolean isNothing() {
        if (action != AuditAction.CHANGED) {
            return false;
        }
        after.forEach((name, value) -> before.putIfAbsent(name, null));
        before.keySet().removeIf(name -> after.containsKey(name) && Objects.equals(before.get(name), after.get(name)));
        after.keySet().removeIf(name -> !before.containsKey(name));
        return before.isEmpty();
    }

    AuditAction action() {
        return action;
    }

    /** An item is raised for whoever is named as its raiser. */
    Actor actor() {
        Object raisedFor = action == AuditAction.CREATED ? after.get(RAISED_FOR) : null;
        return raisedFor == null || raisedFor.equals(actor.userName())
                ? actor
                : actor.onBehalfOf(Masked.name(raisedFor.toString()));
    }

    Map<String, @Nullable Object> before() {
        return before;
    }

    Map<String, @Nullable Object> after() {
        return after;
    }

    @Nullable
    String path() {
        return path;
    }
}
