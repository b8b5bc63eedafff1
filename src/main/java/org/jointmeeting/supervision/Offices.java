package org.jointmeeting.supervision;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Role;

/** To whom this room's records are open as to an office of the place; everybody else must be concerned by them. */
public final class Offices {

    private static final Set<Role> ROLES =
            EnumSet.of(Role.ADMINISTRATOR, Role.COORDINATOR, Role.CONVENER, Role.SUPERVISOR, Role.AUDITOR);

    private Offices() {}

    /** The subtrees for which the caller is of an office. */
    public static List<String> pathsOf(Caller caller) {
        return caller.paths(grant -> ROLES.contains(grant.role()));
    }

    public static boolean isOf(Caller caller, String path) {
        return caller.grants().stream().anyMatch(grant -> ROLES.contains(grant.role()) && grant.reaches(path));
    }
}
