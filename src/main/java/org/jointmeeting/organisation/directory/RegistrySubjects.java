package org.jointmeeting.organisation.directory;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.organisation.Directory;
import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Standing;
import org.jointmeeting.security.Subjects;
import org.jointmeeting.shared.text.Text;

/** Tells the security room whether those whom an account is for lie within the caller's reach. */
@ApplicationScoped
class RegistrySubjects implements Subjects {

    private static final Text AGENCY = Text.of("单位", "agency");

    private final Directory directory;
    private final Callers callers;

    RegistrySubjects(Directory directory, Callers callers) {
        this.directory = directory;
        this.callers = callers;
    }

    @Override
    public void require(Standing kind, UUID id) {
        switch (kind) {
            case AGENCY -> callers.requireReach(directory.requireAgency(id).jurisdictionPath(), AGENCY);
            case PARTY -> directory.requireParty(id);
            case COMPOUND -> directory.requireCompound(id);
        }
    }

    @Override
    public void requirePerson(UUID id) {
        directory.requirePerson(id);
    }
}
