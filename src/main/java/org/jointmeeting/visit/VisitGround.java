package org.jointmeeting.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.organisation.CompoundView;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.PostKind;
import org.jointmeeting.organisation.PostView;
import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Standing;
import org.jointmeeting.shared.problem.Given;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** The rules of a visit: whose compound it is, on which days, and what may be found there. */
@ApplicationScoped
class VisitGround {

    private final Directory directory;
    private final Callers callers;
    private final ServiceClock clock;
    private final VisitConfig config;

    VisitGround(Directory directory, Callers callers, ServiceClock clock, VisitConfig config) {
        this.directory = directory;
        this.callers = callers;
        this.clock = clock;
        this.config = config;
    }

    /** The compound that the caller looks after, and who its commissioner is today. */
    Ground of(UUID compoundId) {
        CompoundView compound = Given.in("compoundId", () -> own(compoundId));
        List<PostView> held = directory
                .findHolders(PostKind.COMMISSIONER, List.of(compoundId), clock.today())
                .getOrDefault(compoundId, List.of());
        Ground.Commissioner commissioner = held.isEmpty()
                ? new Ground.Commissioner(null, callers.current().userName())
                : new Ground.Commissioner(held.get(0).personId(), held.get(0).personName());
        return new Ground(compoundId, compound.jurisdictionPath(), commissioner);
    }

    private CompoundView own(UUID compoundId) {
        CompoundView compound = directory.requireCompound(compoundId);
        if (!callers.current().standsFor(Standing.COMPOUND, compoundId)) {
            throw Problem.notFound(Text.of("小区", "compound"));
        }
        return compound;
    }

    void requireAhead(LocalDate plannedOn) {
        if (plannedOn.isBefore(clock.today())) {
            throw Problem.rule(
                    "plannedOn",
                    Text.of(
                            "计划走访之日 {0} 已过，应不早于今天（{1}）；已走访的请直接登记。",
                            "{0} is past; plan for today, {1}, or later. What was visited already is recorded.",
                            plannedOn,
                            clock.today()));
        }
    }

    /** A visit is recorded soon, and its findings are of categories in use. */
    void requireSound(VisitResult result) {
        LocalDate today = clock.today();
        LocalDate earliest = today.minusDays(config.recordWithinDays());
        if (result.visitedOn().isAfter(today) || result.visitedOn().isBefore(earliest)) {
            throw Problem.rule(
                    "result/visitedOn",
                    Text.of(
                            "走访之日 {0} 应在 {1} 至今天（{2}）之间。",
                            "{0}: a visit to record lies between {1} and today, {2}.",
                            result.visitedOn(),
                            earliest,
                            today));
        }
        for (int i = 0; i < result.found().size(); i++) {
            requireCategory(result.found().get(i).category(), "result/findings/" + i + "/category");
        }
    }

    private void requireCategory(String code, String field) {
        try {
            directory.requireCategory(code);
        } catch (Problem unknown) {
            throw Problem.field(field, unknown.explanation());
        }
    }
}
