package org.jointmeeting.planning.plan;

import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.problem.Problem;

/** Shows what plans say. */
@ApplicationScoped
class ReadingPlans {

    private final Plans plans;
    private final PlanDocuments documents;
    private final Searches searches;

    ReadingPlans(Plans plans, PlanDocuments documents, Searches searches) {
        this.plans = plans;
        this.documents = documents;
        this.searches = searches;
    }

    @Transactional
    PlanView get(UUID id) {
        return plans.require(id).view();
    }

    /** @throws Problem 404 when there is none, or it lies outside the caller's subtree */
    @Transactional
    void requireShown(UUID id) {
        plans.require(id);
    }

    /** Without regard to the caller, who was asked for before. */
    @Transactional
    PlanProgress progress(UUID id) {
        return PlanProgress.of(plans.findById(id), searches.of(id));
    }

    @Transactional
    PlanScoreView score(UUID id) {
        Plan plan = plans.require(id);
        Board board = documents.board(id);
        return new PlanScoreView(
                plan.score(),
                ScoreLine.of(board.sheets().of(board.outcome().snapshot())),
                PlanScoreView.KEPT_ZH,
                PlanScoreView.KEPT_EN);
    }

    @Transactional
    PlanComparison comparison(UUID id) {
        return new Comparing(board(id)).compare();
    }

    /** In the order of the plan. */
    @Transactional
    Page<PlannedMeetingView> meetings(UUID id, PlannedMeetingPage page) {
        Board board = board(id);
        var showing = new ShowingMeetings(board);
        int[] shown = IntStream.range(0, board.problem().meetings().size())
                .filter(number -> page.shows(board.meeting(number), showing.changeOf(number)))
                .toArray();
        int after = page.after();
        int[] rest = IntStream.of(shown)
                .filter(number -> number > after)
                .limit(page.limit() + 1L)
                .toArray();
        return new Page<>(
                IntStream.of(rest).limit(page.limit()).mapToObj(showing::view).toList(),
                rest.length > page.limit() ? PlannedMeetingPage.cursorAt(rest[page.limit() - 1]) : null,
                page.isCounted() ? Long.valueOf(shown.length) : null);
    }

    @Transactional
    PlanExplanation explain(UUID id, UUID meetingId) {
        Board board = board(id);
        return new Explaining(board, board.numberOf(meetingId)).explain();
    }

    private Board board(UUID id) {
        return documents.board(plans.require(id).id());
    }
}
