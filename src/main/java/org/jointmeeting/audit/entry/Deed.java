package org.jointmeeting.audit.entry;

import org.jspecify.annotations.Nullable;

/**
 * What was done to what.
 *
 * @param kind the entity's name in capitals, {@code ITEM}
 * @param jurisdictionPath where in the tree it belongs; {@code /} for what belongs nowhere
 * @param before JSON of the changed properties as they were
 * @param after JSON of the changed properties as they are
 */
public record Deed(
        AuditAction action,
        String kind,
        @Nullable String subjectId,
        String jurisdictionPath,
        @Nullable String reason,
        @Nullable String before,
        @Nullable String after) {

    public static final String EVERYWHERE = "/";
}
