package org.jointmeeting.supervision.mediation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.organisation.CompoundView;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.PersonView;
import org.jointmeeting.organisation.PostKind;
import org.jointmeeting.organisation.PostView;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Standing;
import org.jointmeeting.shared.problem.Given;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;
import org.jointmeeting.supervision.Offices;

/** What a mediation rests on in the registry: whose compound it is, and who leads. */
@ApplicationScoped
class MediationGround {

    private final Directory directory;
    private final Callers callers;
    private final ServiceClock clock;

    MediationGround(Directory directory, Callers callers, ServiceClock clock) {
        this.directory = directory;
        this.callers = callers;
        this.clock = clock;
    }

    /** @throws Problem 404 naming the field for who is neither of an office of the place nor the compound's commissioner */
    CompoundView own(UUID compoundId) {
        return Given.in("compoundId", () -> {
            CompoundView compound = directory.requireCompound(compoundId);
            Caller caller = callers.current();
            if (!Offices.isOf(caller, compound.jurisdictionPath())
                    && !caller.standsFor(Standing.COMPOUND, compoundId)) {
                throw Problem.notFound(Text.of("小区", "compound"));
            }
            return compound;
        });
    }

    void requireCategory(String code) {
        directory.requireCategory(code);
    }

    /** Whoever is named; else the commissioner, or the office, that the caller is. */
    Mediator mediator(@Nullable UUID personId, UUID compoundId) {
        if (personId != null) {
            PersonView person = Given.in("mediatorId", () -> directory.requirePerson(personId));
            return new Mediator(personId, person.name());
        }
        Caller caller = callers.current();
        return caller.standsFor(Standing.COMPOUND, compoundId)
                ? commissioner(compoundId, caller)
                : new Mediator(null, officeOf(caller));
    }

    private Mediator commissioner(UUID compoundId, Caller caller) {
        return directory
                .findHolders(PostKind.COMMISSIONER, List.of(compoundId), clock.today())
                .getOrDefault(compoundId, List.of())
                .stream()
                .findFirst()
                .map(MediationGround::holder)
                .orElseGet(() -> new Mediator(null, caller.userName()));
    }

    private static Mediator holder(PostView post) {
        return new Mediator(post.personId(), post.personName());
    }

    private String officeOf(Caller caller) {
        return directory.findAgencies(caller.standings(Standing.AGENCY)).stream()
                .findFirst()
                .map(AgencyView::name)
                .orElseGet(caller::userName);
    }

    /** As it was, unless somebody else is named. */
    Mediator changed(Mediation mediation, @Nullable UUID personId) {
        return Objects.equals(mediation.mediator().personId(), personId)
                ? mediation.mediator()
                : mediator(personId, mediation.compoundId());
    }
}
