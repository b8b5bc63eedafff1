package org.jointmeeting.meeting.seat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.meeting.Reader;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Standing;

/** Answers who is reading; asks the registry only where a party of some compound does. */
@ApplicationScoped
public class Readers {

    private final Callers callers;
    private final Directory directory;

    Readers(Callers callers, Directory directory) {
        this.callers = callers;
        this.directory = directory;
    }

    public Reader current() {
        Caller caller = callers.current();
        Set<UUID> compounds = new HashSet<>(caller.standings(Standing.COMPOUND));
        Set<UUID> parties = caller.standings(Standing.PARTY);
        if (!parties.isEmpty()) {
            directory.findParties(parties).forEach(party -> compounds.add(party.compoundId()));
        }
        return new Reader(caller, compounds);
    }
}
