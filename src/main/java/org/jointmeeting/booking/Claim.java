package org.jointmeeting.booking;

import java.util.Comparator;
import java.util.UUID;

/**
 * Who or which room is to be booked.
 *
 * @param label how a refusal names it, such as {@code 文新街道消防救援站（陈立新）}
 * @param field the property of the request whose change would mend a conflict
 */
public record Claim(ResourceKind kind, UUID resourceId, String label, String field) {

    /** The order in which everybody locks, so that nobody waits in a circle. */
    static final Comparator<Claim> LOCK_ORDER =
            Comparator.comparing(Claim::kind).thenComparing(Claim::resourceId);

    boolean isFor(ResourceKind otherKind, UUID otherId) {
        return kind == otherKind && resourceId.equals(otherId);
    }
}
