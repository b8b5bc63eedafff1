package org.jointmeeting.planning.plan;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.planning.city.CityRules;
import org.jointmeeting.planning.city.Obstacle;
import org.jointmeeting.planning.engine.Schedule;
import org.jointmeeting.planning.engine.Snapshot;
import org.jointmeeting.planning.horizon.Grid;
import org.jointmeeting.planning.problem.PlanProblem.Planned;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Puts a meeting of a board where somebody wants it, if it can be held there beside all others. */
final class MovingByHand {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Board board;
    private final int meeting;

    MovingByHand(Board board, int meeting) {
        this.board = board;
        this.meeting = meeting;
    }

    /** @throws Problem 422 naming what stands in the way */
    PlanOutcome move(MovePlannedMeeting request) {
        int start = startOf(request.startsAt());
        int place = placeOf(request.venueId());
        CityRules rules = board.rules();
        rules.lift(meeting);
        Obstacle obstacle = rules.obstacle(meeting, start, place);
        if (obstacle != null) {
            throw Problem.rule("startsAt", new Blaming(board, meeting, rules).why(start, obstacle));
        }
        rules.put(meeting, start, place);
        return board.outcome().with(new Snapshot(rules)).pinning(meeting, start, place);
    }

    private int startOf(Instant startsAt) {
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

    private int placeOf(@Nullable UUID venueId) {
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
