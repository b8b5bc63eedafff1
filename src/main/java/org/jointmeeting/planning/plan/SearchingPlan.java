package org.jointmeeting.planning.plan;

import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.planning.engine.Budget;
import org.jointmeeting.planning.problem.PlanProblem;
import org.jointmeeting.shared.time.ServiceClock;

/** One search of one plan: first a complete plan, which is kept at once, then a better one as long as it is let. */
@ApplicationScoped
class SearchingPlan {

    private static final Logger LOG = Logger.getLogger(SearchingPlan.class);
    private static final String TROUBLE = "求解时发生内部错误，已记入日志，请联系系统管理员。 · The search failed; the log says why.";

    private final Plans plans;
    private final PlanDocuments documents;
    private final Searches searches;
    private final SearchConfig config;
    private final ServiceClock clock;

    SearchingPlan(Plans plans, PlanDocuments documents, Searches searches, SearchConfig config, ServiceClock clock) {
        this.plans = plans;
        this.documents = documents;
        this.searches = searches;
        this.config = config;
        this.clock = clock;
    }

    /** What is searched, once it is begun. */
    private record Task(Search search, Budget budget) {}

    /**
     * @param holder who took the plan
     * @param ending whether the instance is about to end
     */
    void search(UUID id, UUID holder, BooleanSupplier ending) {
        try {
            Task task = QuarkusTransaction.requiringNew().call(() -> begin(id));
            if (task != null) {
                var turn = new SearchWatch.Turn(id, holder, task.budget(), ending);
                search(id, holder, task, new SearchWatch(turn, plans, searches, config));
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "The search of plan %s failed.", id);
            change(id, holder, plan -> plan.fail(TROUBLE));
        }
    }

    /** Searches a plan of few meetings at once, in the caller's transaction. */
    void searchHere(UUID id) {
        Task task = Objects.requireNonNull(begin(id));
        Plan plan = plans.lock(id).orElseThrow();
        task.search().place();
        plan.begunWith(task.search().score());
        documents.store(id, task.search().improve(task.budget(), progress -> {}));
        plan.finish(task.search().score(), task.search().moves(), clock.instant());
    }

    private @Nullable Task begin(UUID id) {
        return plans.lock(id)
                .filter(plan -> PlanStatus.UNSOLVED.contains(plan.status()))
                .map(plan -> {
                    plan.start();
                    PlanProblem problem = documents.problem(id);
                    return new Task(new Search(problem, documents.outcome(id), config.seed()), budget(plan, problem));
                })
                .orElse(null);
    }

    private Budget budget(Plan plan, PlanProblem problem) {
        Budget time = Budget.ofSeconds(plan.searchSeconds());
        Budget places = Budget.ofMoves(
                config.placesForEachMeeting() * problem.meetings().size());
        return moves -> Math.max(time.spent(moves), places.spent(moves));
    }

    private void search(UUID id, UUID holder, Task task, SearchWatch watch) {
        PlanOutcome first = task.search().place();
        PlanScore score = task.search().score();
        watch.first(score);
        change(id, holder, plan -> {
            plan.begunWith(score);
            documents.store(id, first);
        });
        PlanOutcome best = task.search().improve(watch.budget(), watch::better);
        if (!watch.isCutOff()) {
            change(id, holder, plan -> {
                plan.finish(task.search().score(), task.search().moves(), clock.instant());
                documents.store(id, best);
            });
        }
    }

    /** Unless somebody else has taken the search over meanwhile: then it is theirs to tell. */
    private void change(UUID id, UUID holder, Consumer<Plan> change) {
        QuarkusTransaction.requiringNew().run(() -> plans.lock(id)
                .filter(plan -> plan.status() == PlanStatus.SOLVING)
                .filter(plan -> searches.confirm(id, holder, config.heldFor()))
                .ifPresent(change));
    }
}
