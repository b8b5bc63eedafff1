package org.jointmeeting.planning.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.RegistryReferences;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** All plans. */
@ApplicationScoped
class Plans implements PanacheRepositoryBase<Plan, UUID>, RegistryReferences {

    private static final Text WHAT = Text.of("排期方案", "plan");

    private final Callers callers;

    Plans(Callers callers) {
        this.callers = callers;
    }

    /** @throws Problem 404 when there is none, or it lies outside the caller's subtree */
    Plan require(UUID id) {
        return requireReach(findById(id));
    }

    /** As {@link #require}, and nobody else changes it until the transaction ends. */
    Plan requireForChange(UUID id) {
        return requireReach(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Without regard to the caller; nobody else changes it until the transaction ends. */
    Optional<Plan> lock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those to be searched, the oldest first. */
    List<UUID> unsolved(int most) {
        return getEntityManager()
                .createQuery(
                        "select p.id from Plan p where p.status in :unsolved and p.deletedAt is null"
                                + " order by p.createdAt, p.id",
                        UUID.class)
                .setParameter("unsolved", PlanStatus.UNSOLVED)
                .setMaxResults(most)
                .getResultList();
    }

    boolean isStopWanted(UUID id) {
        return count("id = ?1 and stopWanted = true", id) > 0;
    }

    Page<PlanView> page(PlanFilter wanted, PageRequest request) {
        return wanted.conditions()
                .within(callers.current().paths())
                .page(this, request, rows -> rows.stream().map(Plan::view).toList());
    }

    @Override
    public boolean isReferred(UUID id) {
        return count("jurisdictionId = ?1 and deletedAt is null", id) > 0;
    }

    private Plan requireReach(@Nullable Plan plan) {
        if (plan == null || plan.isDeleted()) {
            throw Problem.notFound(WHAT);
        }
        callers.requireReach(plan.jurisdictionPath(), WHAT);
        return plan;
    }
}
