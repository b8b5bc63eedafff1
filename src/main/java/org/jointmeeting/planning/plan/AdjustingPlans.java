package org.jointmeeting.planning.plan;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.planning.city.CityRules;
import org.jointmeeting.planning.city.Known;
import org.jointmeeting.planning.city.Obstacle;
import org.jointmeeting.planning.city.ScoreSheet;
import org.jointmeeting.planning.city.ScoreSheets;
import org.jointmeeting.planning.engine.Schedule;
import org.jointmeeting.planning.engine.Snapshot;
import org.jointmeeting.planning.horizon.Grid;
import org.jointmeeting.planning.problem.PlanProblem.Planned;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Changes plans by hand, and says at once what that does. */
@ApplicationScoped
class AdjustingPlans {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Plans plans;
    private final PlanDocuments documents;

    AdjustingPlans(Plans plans, PlanDocuments documents) {
        this.plans = plans;
        this.documents = documents;
    }

    /** @throws Problem 422 naming what stands in the way; 409 when the plan is not ready */
    @Transactional
    PlanAdjustment move(UUID planId, UUID meetingId, @Nullable String ifMatch, MovePlannedMeeting request) {
        Plan plan = changeable(planId, ifMatch);
        Board board = new Board(documents.problem(planId), documents.outcome(planId));
        int meeting = board.numberOf(meetingId);
        int start = startOf(board, meeting, request.startsAt());
        int place = placeOf(board, meeting, request.venueId());
        CityRules rules = board.rules();
        rules.lift(meeting);
        Obstacle obstacle = rules.obstacle(meeting, start, place);
        if (obstacle != null) {
            throw Problem.rule("startsAt", new Blaming(board, meeting, rules).why(start, obstacle));
        }
        rules.put(meeting, start, place);
        return adjusted(
                plan, board, meeting, board.outcome().with(new Snapshot(rules)).pinning(meeting, start, place));
    }

    /** Lets a meeting go that was set by hand: a search may move it again. */
    @Transactional
    PlanAdjustment letGo(UUID planId, UUID meetingId, @Nullable String ifMatch) {
        Plan plan = changeable(planId, ifMatch);
        Board board = new Board(documents.problem(planId), documents.outcome(planId));
        int meeting = board.numberOf(meetingId);
        return adjusted(plan, board, meeting, board.outcome().pinning(meeting, Known.NONE, Known.NONE));
    }

    private Plan changeable(UUID planId, @Nullable String ifMatch) {
        Plan plan = plans.requireForChange(planId);
        Versions.check(ifMatch, plan);
        PlanLifecycle.require(plan.status(), PlanAction.ADJUST);
        return plan;
    }

    private PlanAdjustment adjusted(Plan plan, Board board, int meeting, PlanOutcome outcome) {
        Board changed = new Board(board.problem(), outcome);
        PlanScore before = plan.score();
        plan.adjust(PlanScore.of(changed.rules()));
        documents.store(plan.id(), outcome);
        plans.flush();
        return new PlanAdjustment(
                plan.view(),
                new ShowingMeetings(changed).view(meeting),
                before,
                plan.score(),
                changes(sheetOf(board), sheetOf(changed)));
    }

    private static ScoreSheet sheetOf(Board board) {
        return new ScoreSheets(board.outcome().month(board.problem()))
                .of(board.outcome().snapshot());
    }

    private static List<PlanAdjustment.ChangedLine> changes(ScoreSheet before, ScoreSheet after) {
        List<ScoreLine> old = ScoreLine.of(before);
        List<ScoreLine> now = ScoreLine.of(after);
        List<PlanAdjustment.ChangedLine> changes = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            long difference = now.get(i).points() - old.get(i).points();
            if (difference != 0) {
                changes.add(new PlanAdjustment.ChangedLine(
                        now.get(i).textZh(), now.get(i).textEn(), difference));
            }
        }
        return changes;
    }

    private static int startOf(Board board, int meeting, Instant startsAt) {
        Grid grid = board.problem().grid();
        int start = grid.floor(startsAt);
        int[] open = board.problem().windows().get(board.meeting(meeting).window());
        boolean isExact = start < grid.size() && grid.instantOf(start).equals(startsAt);
        if (!isExact || Arrays.binarySearch(open, start) < 0) {
            throw Problem.rule(
                    "startsAt",
                    Text.of(
                            "此会不能在该时间开始：应在会议时段内、满足通知期限、在应开的周期内，最早 {0}，最晚 {1}。",
                            "It can't begin then: within meeting hours, notice and period, {0} at the earliest and {1}"
                                    + " at the latest.",
                            written(grid, open[0]),
                            written(grid, open[open.length - 1])));
        }
        return start;
    }

    private static String written(Grid grid, int grain) {
        return TIME.format(grid.instantOf(grain).atZone(grid.zone()));
    }

    private static int placeOf(Board board, int meeting, @Nullable UUID venueId) {
        Planned planned = board.meeting(meeting);
        int current = board.outcome().places()[meeting];
        if (venueId == null) {
            return current == Schedule.NONE ? planned.places()[0] : current;
        }
        return Arrays.stream(planned.places())
                .filter(place ->
                        Objects.equals(board.problem().places().get(place).id(), venueId))
                .findFirst()
                .orElseThrow(
                        () -> Problem.rule(
                                "venueId",
                                Text.of(
                                        "没有该场所，或不属于会议所在辖区及其上级，或坐不下全部席位，请另选场所。",
                                        "No such room of the jurisdiction or those above that holds all seats; choose another.")));
    }
}
