package org.jointmeeting.agenda.answer;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** The answers that raisers were given. */
@ApplicationScoped
class Answers implements PanacheRepositoryBase<Answer, UUID> {

    private static final Text WHAT = Text.of("答复", "answer");
    private static final UUID NOBODY = new UUID(0, 0);

    private final Callers callers;

    Answers(Callers callers) {
        this.callers = callers;
    }

    List<Answer> of(UUID itemId) {
        return list("itemId = ?1 order by id", itemId);
    }

    Page<AnswerView> mine(@Nullable Boolean acknowledged, PageRequest request) {
        Caller caller = callers.current();
        UUID account = caller.accountId() == null ? NOBODY : caller.accountId();
        Filter filter = Filter.none()
                .and(
                        "(raiser.accountId = :account or raiser.id in :standings or officePath in :offices)",
                        Map.of(
                                "account",
                                account,
                                "standings",
                                caller.standings(),
                                "offices",
                                Recipient.officesOf(caller)));
        if (acknowledged != null) {
            filter.and(
                    "(case when acknowledgedAt is null then false else true end) = :acknowledged",
                    "acknowledged",
                    acknowledged);
        }
        return filter.page(
                this, request, rows -> rows.stream().map(AnswerView::of).toList());
    }

    /** @throws Problem 404 when there is none for this caller */
    Answer requireMine(UUID id) {
        Answer answer = findById(id);
        if (answer == null || !answer.isTo(callers.current())) {
            throw Problem.notFound(WHAT);
        }
        return answer;
    }
}
