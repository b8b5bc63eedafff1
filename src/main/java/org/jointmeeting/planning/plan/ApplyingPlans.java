package org.jointmeeting.planning.plan;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.booking.Booking;
import org.jointmeeting.meeting.course.PlacingMeetings;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.FieldError;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Applies plans: all meetings get their time in one transaction, or none does. */
@ApplicationScoped
class ApplyingPlans {

    private static final int MOST_TOLD = 100;
    private static final String REASON = "按排期方案调整会议时间";

    private final Plans plans;
    private final PlanDocuments documents;
    private final CheckingPlans checking;
    private final PlacingMeetings placing;
    private final Booking booking;
    private final ServiceClock clock;

    ApplyingPlans(
            Plans plans,
            PlanDocuments documents,
            CheckingPlans checking,
            PlacingMeetings placing,
            Booking booking,
            ServiceClock clock) {
        this.plans = plans;
        this.documents = documents;
        this.checking = checking;
        this.placing = placing;
        this.booking = booking;
        this.clock = clock;
    }

    /** @throws Problem 409 naming every meeting that moved meanwhile; then nothing is done */
    @Transactional
    PlanView apply(UUID id, @Nullable String ifMatch) {
        Plan plan = plans.requireForChange(id);
        Versions.check(ifMatch, plan);
        plan.apply(clock.instant());
        Board board = new Board(documents.problem(id), documents.outcome(id));
        var placements = new PlacementsOfPlan(board, clock);
        placing.hold(placements.drafted());
        booking.hold(placements.claims());
        requireUnmoved(checking.moved(plan.jurisdictionPath(), board));
        forget();
        place(placements);
        return plans.require(id).view();
    }

    private static void requireUnmoved(List<Text> moved) {
        if (!moved.isEmpty()) {
            Text detail = Text.of(
                    "方案所依据的情况已变，涉及 {0} 次会议；方案未作任何改动，请重新排期。",
                    "What the plan rests on has moved, for {0} meetings; nothing was done. Plan anew.", moved.size());
            List<FieldError> each = moved.stream()
                    .limit(MOST_TOLD)
                    .map(text -> FieldError.inBody("", text))
                    .toList();
            throw new Problem(ProblemType.CONFLICT, detail, each);
        }
    }

    private void place(PlacementsOfPlan placements) {
        for (List<Integer> portion : placements.portions()) {
            placements.drafted(portion).forEach(meeting -> placing.clear(meeting, REASON));
            forget();
        }
        for (List<Integer> portion : placements.portions()) {
            placing.place(placements.places(portion));
            placing.draft(placements.drafts(portion));
            forget();
        }
    }

    /** A session looks through all it has loaded before each query: what is done is written and forgotten. */
    private void forget() {
        plans.flush();
        plans.getEntityManager().clear();
    }
}
