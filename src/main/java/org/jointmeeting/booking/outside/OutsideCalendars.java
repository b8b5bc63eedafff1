package org.jointmeeting.booking.outside;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.booking.AvailabilityRights;
import org.jointmeeting.organisation.RegistryReferences;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** The calendars taken up from outside, each shown to whose it is and to the office of the jurisdiction. */
@ApplicationScoped
class OutsideCalendars implements PanacheRepositoryBase<OutsideCalendar, UUID>, RegistryReferences {

    private static final Text WHAT = Text.of("外部日历", "outside calendar");

    private final AvailabilityRights rights;

    OutsideCalendars(AvailabilityRights rights) {
        this.rights = rights;
    }

    /** @throws Problem 404 when there is none that the caller sees */
    OutsideCalendar require(UUID id) {
        OutsideCalendar found = findByIdOptional(id)
                .filter(calendar -> !calendar.isDeleted())
                .orElseThrow(() -> Problem.notFound(WHAT));
        rights.requireShown(found.personId(), found.jurisdictionPath(), WHAT);
        return found;
    }

    Optional<OutsideCalendar> named(UUID personId, String name) {
        return find("personId = ?1 and name = ?2 and live = true", personId, name)
                .firstResultOptional();
    }

    long countOf(UUID personId) {
        return count("personId = ?1 and live = true", personId);
    }

    Page<OutsideCalendarView> page(@Nullable UUID personId, PageRequest request) {
        return rights.shown()
                .and("personId = :personId", "personId", personId)
                .page(this, request, rows -> rows.stream()
                        .map(OutsideCalendar::view)
                        .toList());
    }

    @Override
    public boolean isReferred(UUID id) {
        return countOf(id) > 0;
    }
}
