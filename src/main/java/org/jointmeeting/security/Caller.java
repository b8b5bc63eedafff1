package org.jointmeeting.security;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who is calling.
 *
 * @param jurisdictionPath path of the subtree the role holds for: codes from the root down, {@code /330100000000/…/};
 *     {@code /} is everywhere
 * @param standsForId the agency, party or compound the account acts for
 */
public record Caller(
        @Nullable UUID accountId,
        String userName,
        Role role,
        String jurisdictionPath,
        @Nullable Standing standsForKind,
        @Nullable UUID standsForId) {

    public static Caller service() {
        return new Caller(null, "service", Role.ADMINISTRATOR, "/", null, null);
    }

    public boolean reaches(String path) {
        return path.startsWith(jurisdictionPath);
    }

    public boolean may(String permission) {
        return Permission.holdersOf(permission).contains(role);
    }

    public boolean standsFor(Standing kind, @Nullable UUID id) {
        return standsForKind == kind && standsForId != null && standsForId.equals(id);
    }
}
