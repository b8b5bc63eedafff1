package org.jointmeeting.audit.entry;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who did it.
 *
 * @param accountId null when the service itself did
 * @param behalfAccountId the account in whose name it was done, when that is another's
 * @param behalfOf the same by name; or whoever an item was raised for
 */
public record Actor(
        @Nullable UUID accountId, String userName, @Nullable UUID behalfAccountId, @Nullable String behalfOf) {

    public static Actor of(@Nullable UUID accountId, String userName) {
        return new Actor(accountId, userName, null, null);
    }

    public static Actor service() {
        return of(null, "service");
    }

    public Actor onBehalfOf(String name) {
        return behalfOf == null ? new Actor(accountId, userName, behalfAccountId, name) : this;
    }
}
