package org.jointmeeting.security;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Who is calling, with every grant that counts for the request at hand: those whose role holds the permission its
 * endpoint asks for. So a right held in one place never opens another.
 */
public record Caller(@Nullable UUID accountId, String userName, List<Grant> grants) {

    public Caller {
        grants = List.copyOf(grants);
    }

    /** The service itself. */
    public static Caller service() {
        return new Caller(null, "service", List.of(Grant.of(Role.ADMINISTRATOR, "/")));
    }

    /** The same caller with only the grants that hold this permission. */
    public Caller under(String permission) {
        return new Caller(
                accountId,
                userName,
                grants.stream().filter(grant -> grant.may(permission)).toList());
    }

    public boolean reaches(String path) {
        return any(grant -> grant.reaches(path));
    }

    /** In one of the caller's subtrees, or at a level above one. */
    public boolean isNear(String path) {
        return any(grant -> grant.reaches(path) || grant.jurisdictionPath().startsWith(path));
    }

    public boolean reachesEverything() {
        return reaches("/");
    }

    /** Holds the permission somewhere. */
    public boolean may(String permission) {
        return any(grant -> grant.may(permission));
    }

    /** Holds the permission at this place. */
    public boolean may(String permission, String path) {
        return any(grant -> grant.may(permission) && grant.reaches(path));
    }

    public boolean holds(Role role) {
        return any(grant -> grant.role() == role);
    }

    public boolean standsFor(Standing kind, @Nullable UUID id) {
        return any(grant -> grant.standsFor(kind, id));
    }

    /** Holds the permission for this agency, party or compound. */
    public boolean may(String permission, Standing kind, @Nullable UUID id) {
        return any(grant -> grant.may(permission) && grant.standsFor(kind, id));
    }

    /** Whether any grant acts for this agency, party or compound, whichever it is. */
    public boolean standsFor(@Nullable UUID id) {
        return id != null && standings().contains(id);
    }

    /** All that is acted for. */
    public Set<UUID> standings() {
        return grants.stream().map(Grant::standsForId).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    /** All of this kind that is acted for. */
    public Set<UUID> standings(Standing kind) {
        return grants.stream()
                .filter(grant -> grant.standsForKind() == kind && grant.standsForId() != null)
                .map(Grant::standsForId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The subtrees of all grants, none inside another. */
    public List<String> paths() {
        return paths(grant -> true);
    }

    /** The subtrees of the grants that fit, none inside another. */
    public List<String> paths(Predicate<Grant> fits) {
        List<String> all = grants.stream()
                .filter(fits)
                .map(Grant::jurisdictionPath)
                .distinct()
                .toList();
        return all.stream()
                .filter(path -> all.stream().noneMatch(other -> !other.equals(path) && path.startsWith(other)))
                .sorted()
                .toList();
    }

    private boolean any(Predicate<Grant> fits) {
        return grants.stream().anyMatch(fits);
    }
}
