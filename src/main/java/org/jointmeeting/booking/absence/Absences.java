package org.jointmeeting.booking.absence;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import org.jointmeeting.booking.AvailabilityRights;
import org.jointmeeting.organisation.RegistryReferences;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Everybody's absences, each shown to the person and to the office of its jurisdiction. */
@ApplicationScoped
class Absences implements PanacheRepositoryBase<Absence, UUID>, RegistryReferences {

    private static final Text WHAT = Text.of("请假或外出登记", "absence");

    private final AvailabilityRights rights;

    Absences(AvailabilityRights rights) {
        this.rights = rights;
    }

    /** @throws Problem 404 when there is none that the caller sees */
    Absence require(UUID id) {
        Absence found =
                findByIdOptional(id).filter(absence -> !absence.isDeleted()).orElseThrow(() -> Problem.notFound(WHAT));
        rights.requireShown(found.personId(), found.jurisdictionPath(), WHAT);
        return found;
    }

    Page<AbsenceView> page(AbsenceFilter wanted, PageRequest request) {
        return wanted.narrow(rights.shown())
                .page(this, request, rows -> rows.stream().map(Absence::view).toList());
    }

    @Override
    public boolean isReferred(UUID id) {
        return count("personId = ?1 and deletedAt is null", id) > 0;
    }
}
