package org.jointmeeting.shared.tracking;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Who is making the change at hand; the security room answers. */
public interface Author {

    /** The account's id, or null when the service itself acts. */
    @Nullable
    UUID accountId();
}
