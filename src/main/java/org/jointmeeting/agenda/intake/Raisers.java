package org.jointmeeting.agenda.intake;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Raiser;
import org.jointmeeting.agenda.RaiserKind;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Role;
import org.jointmeeting.security.Standing;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** In what capacity the caller raises: what the account stands for says it, nobody chooses. */
@ApplicationScoped
class Raisers {

    private final Callers callers;
    private final Directory directory;

    Raisers(Callers callers, Directory directory) {
        this.callers = callers;
        this.directory = directory;
    }

    Raiser forCaller(@Nullable String inNameOf) {
        Caller caller = callers.current();
        boolean mayStandIn = caller.role() == Role.COORDINATOR
                || caller.role() == Role.CONVENER
                || caller.role() == Role.COMMISSIONER
                || caller.role() == Role.CONNECTED_SYSTEM;
        if (inNameOf != null && !mayStandIn) {
            throw Problem.field(
                    "raisedInNameOf", Text.of("该账号只能以自身名义提出议题。", "This account raises items in its own name only."));
        }
        String name = inNameOf == null ? nameOf(caller) : inNameOf;
        return new Raiser(kindOf(caller), caller.standsForId(), name, caller.accountId());
    }

    private static RaiserKind kindOf(Caller caller) {
        return switch (caller.role()) {
            case PARTY_REPRESENTATIVE -> RaiserKind.PARTY;
            case COMMISSIONER -> RaiserKind.COMMISSIONER;
            case AGENCY_OFFICER -> RaiserKind.AGENCY;
            case CONNECTED_SYSTEM -> RaiserKind.CONNECTED_SYSTEM;
            case ADMINISTRATOR, COORDINATOR, CONVENER -> RaiserKind.COORDINATOR;
        };
    }

    private String nameOf(Caller caller) {
        if (caller.standsForId() == null) {
            return caller.userName();
        }
        if (caller.standsForKind() == Standing.AGENCY) {
            return directory.requireAgency(caller.standsForId()).name();
        }
        if (caller.standsForKind() == Standing.PARTY) {
            return directory.requireParty(caller.standsForId()).name();
        }
        return directory.requireCompound(caller.standsForId()).name() + "小区专员";
    }
}
