package org.jointmeeting.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.jointmeeting.agenda.ItemsOfCompounds;
import org.jointmeeting.meeting.Reader;
import org.jointmeeting.organisation.CommissionerAppointed;
import org.jointmeeting.organisation.CompoundView;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.PostKind;
import org.jointmeeting.organisation.PostView;
import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Standing;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Hands a compound's visits over to its next commissioner, and shows what goes over. */
@ApplicationScoped
public class HandingOver {

    private static final int LATEST = 10;

    private final Visits visits;
    private final VisitViews views;
    private final ItemsOfCompounds items;
    private final Directory directory;
    private final Callers callers;
    private final ServiceClock clock;

    HandingOver(
            Visits visits,
            VisitViews views,
            ItemsOfCompounds items,
            Directory directory,
            Callers callers,
            ServiceClock clock) {
        this.visits = visits;
        this.views = views;
        this.items = items;
        this.directory = directory;
        this.callers = callers;
        this.clock = clock;
    }

    /** Planned visits from the next one's first day on are the next one's; of the days before, those still open at it. */
    void onAppointed(@Observes CommissionerAppointed appointed) {
        boolean hasBegun = !appointed.startsOn().isAfter(clock.today());
        Ground.Commissioner next = new Ground.Commissioner(appointed.personId(), appointed.personName());
        visits.plannedIn(appointed.compoundId()).stream()
                .filter(visit -> hasBegun || isFrom(appointed.startsOn(), visit))
                .forEach(visit -> visit.giveTo(next));
    }

    private static boolean isFrom(LocalDate day, Visit visit) {
        LocalDate planned = visit.plannedOn();
        return planned != null && !planned.isBefore(day);
    }

    @Transactional
    HandOver of(UUID compoundId) {
        CompoundView compound = known(compoundId);
        List<PostView> held = directory
                .findHolders(PostKind.COMMISSIONER, List.of(compoundId), clock.today())
                .getOrDefault(compoundId, List.of());
        return new HandOver(
                compoundId,
                compound.name(),
                held.isEmpty() ? null : held.get(0).personName(),
                held.isEmpty() ? null : held.get(0).startsOn(),
                items.open(compoundId),
                views.of(visits.plannedIn(compoundId)),
                views.of(visits.latestOf(compoundId, LATEST)));
    }

    private CompoundView known(UUID compoundId) {
        CompoundView compound = directory.requireCompound(compoundId);
        boolean isKnown = Reader.isOfficialAt(callers.current(), compound.jurisdictionPath())
                || callers.current().standsFor(Standing.COMPOUND, compoundId);
        if (!isKnown) {
            throw Problem.notFound(Text.of("小区", "compound"));
        }
        return compound;
    }
}
