package org.jointmeeting.agenda.intake;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Raiser;
import org.jointmeeting.agenda.RaiserKind;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Grant;
import org.jointmeeting.security.Role;
import org.jointmeeting.security.Standing;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** In what capacity the caller raises: what the account stands for says it, nobody chooses. */
@ApplicationScoped
class Raisers {

    private static final Text JURISDICTION = Text.of("辖区", "jurisdiction");
    private static final int NEAR = 2;
    private static final int FAR = 9;
    private static final Set<Role> STANDING_IN =
            EnumSet.of(Role.COORDINATOR, Role.CONVENER, Role.COMMISSIONER, Role.CONNECTED_SYSTEM);

    private final Callers callers;
    private final Directory directory;

    Raisers(Callers callers, Directory directory) {
        this.callers = callers;
        this.directory = directory;
    }

    /** Of several grants the one nearest to the matter raises: a party of its compound, its commissioner, an office. */
    Raiser forCaller(@Nullable String inNameOf, Set<UUID> compoundIds, String path) {
        Caller caller = callers.current();
        Grant grant = caller.grants().stream()
                .min(Comparator.comparing((Grant held) -> !held.reaches(path))
                        .thenComparingInt(held -> distance(held, compoundIds)))
                .orElseThrow(() -> Problem.notFound(JURISDICTION));
        if (inNameOf != null && !STANDING_IN.contains(grant.role())) {
            throw Problem.field(
                    "raisedInNameOf", Text.of("该账号只能以自身名义提出议题。", "This account raises items in its own name only."));
        }
        String name = inNameOf == null ? nameOf(grant, caller) : inNameOf;
        return new Raiser(kindOf(grant.role()), grant.standsForId(), name, caller.accountId());
    }

    private int distance(Grant grant, Set<UUID> compoundIds) {
        UUID id = grant.standsForId();
        if (grant.standsForKind() == Standing.PARTY && id != null) {
            return compoundIds.contains(directory.requireParty(id).compoundId()) ? 0 : FAR;
        }
        if (grant.standsForKind() == Standing.COMPOUND && id != null) {
            return compoundIds.contains(id) ? 1 : FAR;
        }
        return grant.standsForKind() == Standing.AGENCY ? NEAR : NEAR + 1;
    }

    private static RaiserKind kindOf(Role role) {
        return switch (role) {
            case PARTY_REPRESENTATIVE -> RaiserKind.PARTY;
            case COMMISSIONER -> RaiserKind.COMMISSIONER;
            case AGENCY_HEAD, AGENCY_OFFICER -> RaiserKind.AGENCY;
            case CONNECTED_SYSTEM -> RaiserKind.CONNECTED_SYSTEM;
            case ADMINISTRATOR, COORDINATOR, CONVENER, SUPERVISOR, AUDITOR -> RaiserKind.COORDINATOR;
        };
    }

    private String nameOf(Grant grant, Caller caller) {
        UUID id = grant.standsForId();
        if (id == null || grant.standsForKind() == null) {
            return caller.userName();
        }
        return switch (grant.standsForKind()) {
            case AGENCY -> directory.requireAgency(id).name();
            case PARTY -> directory.requireParty(id).name();
            case COMPOUND -> directory.requireCompound(id).name() + "小区专员";
        };
    }
}
