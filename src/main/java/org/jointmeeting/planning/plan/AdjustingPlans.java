package org.jointmeeting.planning.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.planning.city.Known;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.Problem;

/** Changes plans by hand, and says at once what that does. */
@ApplicationScoped
class AdjustingPlans {

    private final Plans plans;
    private final PlanDocuments documents;

    AdjustingPlans(Plans plans, PlanDocuments documents) {
        this.plans = plans;
        this.documents = documents;
    }

    /** A change of a board, by the number of the meeting. */
    private interface Change {
        PlanOutcome of(Board board, int meeting);
    }

    /** @throws Problem 422 naming what stands in the way; 409 when the plan is not ready */
    @Transactional
    PlanAdjustment move(UUID planId, UUID meetingId, @Nullable String ifMatch, MovePlannedMeeting request) {
        return adjust(planId, meetingId, ifMatch, (board, meeting) -> new MovingByHand(board, meeting).move(request));
    }

    /** @throws Problem 422 naming who could come, or what stands in the way; 409 when the plan is not ready */
    @Transactional
    PlanAdjustment seat(UUID planId, UUID meetingId, @Nullable String ifMatch, SeatPlannedMeeting request) {
        return adjust(planId, meetingId, ifMatch, (board, meeting) -> new SeatingByHand(board, meeting).seat(request));
    }

    /** Lets a seat go that was filled by hand: a search may choose somebody else. */
    @Transactional
    PlanAdjustment letSeatGo(UUID planId, UUID meetingId, @Nullable String ifMatch, LetGoPlannedSeat request) {
        return adjust(planId, meetingId, ifMatch, (board, meeting) -> new SeatingByHand(board, meeting)
                .letGo(request.kind(), request.holderId()));
    }

    /** Lets a meeting go that was set by hand, with its seats: a search may change it again. */
    @Transactional
    PlanAdjustment letGo(UUID planId, UUID meetingId, @Nullable String ifMatch) {
        return adjust(planId, meetingId, ifMatch, (board, meeting) -> new SeatingByHand(board, meeting)
                .letGoAll()
                .pinning(meeting, Known.NONE, Known.NONE));
    }

    private PlanAdjustment adjust(UUID planId, UUID meetingId, @Nullable String ifMatch, Change change) {
        Plan plan = plans.requireForChange(planId);
        Versions.check(ifMatch, plan);
        PlanLifecycle.require(plan.status(), PlanAction.ADJUST);
        Board board = documents.board(planId);
        int meeting = board.numberOf(meetingId);
        Board changed = board.with(change.of(board, meeting));
        PlanScore before = plan.score();
        plan.adjust(PlanScore.of(changed.rules()));
        documents.store(planId, changed.outcome());
        plans.flush();
        return new PlanAdjustment(
                plan.view(),
                new ShowingMeetings(changed).view(meeting),
                before,
                plan.score(),
                changes(linesOf(board), linesOf(changed)));
    }

    private static List<ScoreLine> linesOf(Board board) {
        return ScoreLine.of(board.sheets().of(board.outcome().snapshot()));
    }

    private static List<PlanAdjustment.ChangedLine> changes(List<ScoreLine> before, List<ScoreLine> after) {
        List<PlanAdjustment.ChangedLine> changes = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            ScoreLine now = after.get(i);
            long difference = now.points() - before.get(i).points();
            if (difference != 0) {
                changes.add(new PlanAdjustment.ChangedLine(now.textZh(), now.textEn(), difference));
            }
        }
        return changes;
    }
}
