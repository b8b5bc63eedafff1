package org.jointmeeting.planning.plan;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.shared.problem.Problem;

/** Plans few meetings while the caller waits. */
@ApplicationScoped
public class SolvingAtOnce {

    private final MakingPlans making;
    private final SearchingPlan searching;
    private final Plans plans;

    SolvingAtOnce(MakingPlans making, SearchingPlan searching, Plans plans) {
        this.making = making;
        this.searching = searching;
        this.plans = plans;
    }

    /** @throws Problem as {@link MakingPlans#make} */
    @Transactional
    public PlanView plan(NewPlan request) {
        UUID id = making.make(request).id();
        searching.searchHere(id);
        plans.flush();
        return plans.require(id).view();
    }
}
