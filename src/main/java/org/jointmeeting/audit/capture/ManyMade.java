package org.jointmeeting.audit.capture;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.audit.entry.Actor;
import org.jointmeeting.audit.entry.AuditAction;
import org.jointmeeting.audit.entry.Canonical;
import org.jointmeeting.audit.entry.Deed;
import org.jointmeeting.audit.entry.WritingEntries;

/**
 * Rows of one kind that one long transaction made, told in one entry: each by its id and the hash of what its own entry
 * would have told after. That proves of every row what it was, without a second copy of a whole registry.
 */
final class ManyMade {

    private final String kind;
    private final Actor actor;
    private final StringBuilder hashes = new StringBuilder();
    private @Nullable String path;
    private int rows;

    ManyMade(String kind, Actor actor) {
        this.kind = kind;
        this.actor = actor;
    }

    void add(Deed made) {
        hashes.append(rows == 0 ? "" : ",")
                .append('"')
                .append(made.subjectId())
                .append("\":\"")
                .append(new Canonical().add(made.after()).sha256())
                .append('"');
        path = path == null ? made.jurisdictionPath() : common(path, made.jurisdictionPath());
        rows++;
    }

    WritingEntries.Told told() {
        String after = "{\"rows\":" + rows + ",\"sha256\":{" + hashes + "}}";
        return new WritingEntries.Told(
                actor,
                new Deed(AuditAction.CREATED, kind, null, path == null ? Deed.EVERYWHERE : path, null, null, after));
    }

    /** The nearest jurisdiction that both belong to. */
    private static String common(String one, String other) {
        int same = 0;
        while (same < one.length() && same < other.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return one.substring(0, one.substring(0, same).lastIndexOf('/') + 1);
    }
}
