package org.jointmeeting.planning.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.planning.problem.LoadingProblems;
import org.jointmeeting.planning.problem.PlanHorizon;
import org.jointmeeting.planning.problem.PlanProblem;
import org.jointmeeting.planning.problem.PlanProblem.LeftOut;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.FieldError;
import org.jointmeeting.shared.problem.Given;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Takes plans on, and leads them until they are applied or given up. */
@ApplicationScoped
public class MakingPlans {

    private static final int MOST_TOLD = 100;

    private final Plans plans;
    private final PlanDocuments documents;
    private final Searches searches;
    private final LoadingProblems loading;
    private final Directory directory;
    private final ServiceClock clock;

    MakingPlans(
            Plans plans,
            PlanDocuments documents,
            Searches searches,
            LoadingProblems loading,
            Directory directory,
            ServiceClock clock) {
        this.plans = plans;
        this.documents = documents;
        this.searches = searches;
        this.loading = loading;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * What is planned is what stands now; the search follows.
     *
     * @throws Problem 400 or 422 naming what of the request is wrong, and the meetings that can have no time
     */
    @Transactional
    public PlanView make(NewPlan request) {
        JurisdictionView root =
                Given.in("jurisdictionId", () -> directory.requireJurisdiction(request.jurisdictionId()));
        requireHorizon(request.from(), request.until());
        PlanHorizon horizon = new PlanHorizon(
                root, request.from(), request.until(), request.isMovingNotified(), request.isPlanningDuty());
        PlanProblem problem = loading.load(horizon);
        if (!problem.leftOut().isEmpty()
                && (!request.isLeavingOut() || problem.meetings().isEmpty())) {
            throw unplannable(problem.leftOut());
        }
        Plan plan = new Plan(horizon, request.seconds(), problem);
        plans.persistAndFlush(plan);
        documents.store(plan.id(), problem);
        searches.begin(plan.id());
        return plan.view();
    }

    /** @throws Problem 409 once it is applied or given up */
    @Transactional
    PlanView stop(UUID id) {
        Plan plan = plans.requireForChange(id);
        plan.stop();
        plans.flush();
        return plan.view();
    }

    /** @throws Problem 409 when it is not ready */
    @Transactional
    PlanView searchOn(UUID id, @Nullable String ifMatch, int seconds) {
        Plan plan = plans.requireForChange(id);
        Versions.check(ifMatch, plan);
        plan.searchOn(seconds);
        searches.queue(id);
        plans.flush();
        return plan.view();
    }

    /** @throws Problem 409 when it is being searched or applied already */
    @Transactional
    PlanView discard(UUID id, @Nullable String ifMatch) {
        Plan plan = plans.requireForChange(id);
        Versions.check(ifMatch, plan);
        plan.discard();
        plans.flush();
        return plan.view();
    }

    private void requireHorizon(LocalDate from, LocalDate until) {
        LocalDate today = clock.today();
        if (from.isBefore(today)) {
            throw Problem.rule("from", Text.of("开始日期已过，应不早于今天（{0}）。", "It is past; begin on {0} or later.", today));
        }
        if (until.isBefore(from)) {
            throw Problem.field(
                    "until", Text.of("截止日期 {0} 早于开始日期 {1}。", "{0} is before the first day, {1}.", until, from));
        }
        if (until.isAfter(from.plusYears(1))) {
            throw Problem.rule("until", Text.of("期限最长一年，应不晚于 {0}。", "A year at most: until {0}.", from.plusYears(1)));
        }
    }

    private static Problem unplannable(List<LeftOut> leftOut) {
        Text detail = Text.of(
                "有 {0} 次会议无法排期，原因见各条；请先处理，或以 unplannable=LEAVE_OUT 剔除后再排。",
                "{0} meetings can have no time, as said for each; mend that first, or leave them out with"
                        + " unplannable=LEAVE_OUT.",
                leftOut.size());
        List<FieldError> each = IntStream.range(0, Math.min(MOST_TOLD, leftOut.size()))
                .mapToObj(leftOut::get)
                .map(one -> FieldError.inBody(
                        "unplannable",
                        Text.of("{0}：{1}", "{0}: {1}", one.title(), Text.of(one.reason(), one.reasonEn()))))
                .toList();
        return new Problem(ProblemType.RULE_VIOLATED, detail, each);
    }
}
