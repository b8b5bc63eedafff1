package org.jointmeeting.meeting;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Grant;
import org.jointmeeting.security.Role;
import org.jointmeeting.security.Standing;

/**
 * The one rule of who belongs to which audience. Of several ways to a record the nearest counts.
 *
 * @param compoundIds those the caller looks after as commissioner or represents a party of
 */
public record Reader(Caller caller, Set<UUID> compoundIds) {

    private static final Set<Role> OFFICIALS = EnumSet.of(
            Role.ADMINISTRATOR,
            Role.COORDINATOR,
            Role.CONVENER,
            Role.AGENCY_HEAD,
            Role.AGENCY_OFFICER,
            Role.SUPERVISOR,
            Role.AUDITOR);

    public Reader {
        compoundIds = Set.copyOf(compoundIds);
    }

    /** The subtrees in which the caller is an official: there it reads everything. */
    public static List<String> officialPaths(Caller caller) {
        return caller.paths(Reader::isOfficial);
    }

    public static boolean isOfficialAt(Caller caller, String path) {
        return caller.grants().stream().anyMatch(grant -> isOfficial(grant) && grant.reaches(path));
    }

    /** Of a record of the jurisdiction with that path, about these compounds. */
    public Audience of(String path, Collection<UUID> concerned) {
        if (isOfficialAt(caller, path)) {
            return Audience.INTERNAL;
        }
        if (!Collections.disjoint(compoundIds, concerned)) {
            return Audience.THREE_PARTIES;
        }
        return tellsResidents(path) || (concerned.isEmpty() && livesAt(path)) ? Audience.RESIDENTS : Audience.PUBLIC;
    }

    /** By the seats it holds in a meeting: an agency's is an internal one, all others are the three parties'. */
    public static Audience by(Set<SeatKind> seats) {
        if (seats.isEmpty()) {
            return Audience.PUBLIC;
        }
        return seats.contains(SeatKind.AGENCY) ? Audience.INTERNAL : Audience.THREE_PARTIES;
    }

    /** A connected system carries to the residents of its jurisdiction what is put up for them. */
    private boolean tellsResidents(String path) {
        return caller.grants().stream().anyMatch(grant -> grant.role() == Role.CONNECTED_SYSTEM && grant.reaches(path));
    }

    /** What concerns no compound concerns everybody who lives there. */
    private boolean livesAt(String path) {
        return caller.grants().stream()
                .filter(grant -> grant.standsForKind() == Standing.COMPOUND || grant.standsForKind() == Standing.PARTY)
                .anyMatch(grant -> grant.jurisdictionPath().startsWith(path) || grant.reaches(path));
    }

    private static boolean isOfficial(Grant grant) {
        return OFFICIALS.contains(grant.role());
    }
}
