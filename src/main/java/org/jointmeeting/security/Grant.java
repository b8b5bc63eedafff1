package org.jointmeeting.security;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A role and where it holds.
 *
 * @param jurisdictionPath the subtree: codes from the root down, {@code /330100000000/…/}; {@code /} is everywhere
 * @param standsForId the agency, party or compound that is acted for
 * @param scopes the permissions it is narrowed to; empty leaves all that the role has
 */
public record Grant(
        Role role,
        String jurisdictionPath,
        @Nullable Standing standsForKind,
        @Nullable UUID standsForId,
        Set<String> scopes) {

    public Grant {
        scopes = Set.copyOf(scopes);
    }

    public static Grant of(Role role, String jurisdictionPath) {
        return new Grant(role, jurisdictionPath, null, null, Set.of());
    }

    public static Grant of(Role role, String jurisdictionPath, Standing kind, UUID standsForId) {
        return new Grant(role, jurisdictionPath, kind, standsForId, Set.of());
    }

    public boolean reaches(String path) {
        return path.startsWith(jurisdictionPath);
    }

    public boolean may(String permission) {
        return (scopes.isEmpty() || scopes.contains(permission))
                && Permission.holdersOf(permission).contains(role);
    }

    public boolean standsFor(Standing kind, @Nullable UUID id) {
        return standsForKind == kind && standsForId != null && standsForId.equals(id);
    }
}
