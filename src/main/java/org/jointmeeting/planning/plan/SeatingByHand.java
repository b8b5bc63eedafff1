package org.jointmeeting.planning.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jointmeeting.meeting.SeatKind;
import org.jointmeeting.planning.city.CityRules;
import org.jointmeeting.planning.city.Known;
import org.jointmeeting.planning.city.Obstacle;
import org.jointmeeting.planning.engine.Snapshot;
import org.jointmeeting.planning.problem.PlanProblem.Chair;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Puts somebody on a seat of a planned meeting, if they can come for it and are nowhere else then. */
final class SeatingByHand {

    private static final int MOST_NAMED = 20;

    private final Board board;
    private final int meeting;
    private final int firstSeat;
    private final List<Chair> chairs;

    SeatingByHand(Board board, int meeting) {
        this.board = board;
        this.meeting = meeting;
        this.firstSeat = board.firstSeats()[meeting];
        this.chairs = board.meeting(meeting).chairs();
    }

    /** @throws Problem 400 for a seat the meeting doesn't have; 422 naming who could come, or what stands in the way */
    PlanOutcome seat(SeatPlannedMeeting request) {
        int chair = numberOf(request.kind(), request.holderId());
        requirePlaced();
        int person = personFor(chair, request.personId());
        PlanOutcome wanted = board.outcome().pinningPerson(firstSeat + chair, person);
        CityRules rules = board.with(wanted).rules();
        rules.lift(meeting);
        int start = wanted.starts()[meeting];
        int place = wanted.places()[meeting];
        Obstacle obstacle = rules.obstacle(meeting, start, place);
        if (obstacle != null) {
            throw Problem.rule("personId", new Blaming(board.with(wanted), meeting, rules).why(start, obstacle));
        }
        if (!sitsElsewhere(chair, person)) {
            return wanted.seating(firstSeat + chair, person);
        }
        rules.put(meeting, start, place);
        return wanted.with(new Snapshot(rules));
    }

    /** @throws Problem 400 for a seat the meeting doesn't have */
    PlanOutcome letGo(SeatKind kind, UUID holderId) {
        return board.outcome().pinningPerson(firstSeat + numberOf(kind, holderId), Known.NONE);
    }

    PlanOutcome letGoAll() {
        PlanOutcome outcome = board.outcome();
        for (int chair = 0; chair < chairs.size(); chair++) {
            outcome = outcome.pinningPerson(firstSeat + chair, Known.NONE);
        }
        return outcome;
    }

    private int numberOf(SeatKind kind, UUID holderId) {
        return IntStream.range(0, chairs.size())
                .filter(chair -> chairs.get(chair).isFor(kind, holderId))
                .findFirst()
                .orElseThrow(
                        () -> Problem.field(
                                "holderId",
                                Text.of(
                                        "方案中的此会没有该席位，请以会议 seats 所列的 kind、holderId 指明。",
                                        "The planned meeting has no such seat; name it by the kind and holderId that its seats tell.")));
    }

    private int personFor(int chair, UUID personId) {
        return IntStream.of(candidates(chair))
                .filter(person -> board.problem().people().get(person).id().equals(personId))
                .findFirst()
                .orElseThrow(() -> Problem.rule("personId", whoCould(chair)));
    }

    private Text whoCould(int chair) {
        List<String> names = new ArrayList<>();
        for (int person : candidates(chair)) {
            names.add(board.problem().people().get(person).name());
        }
        if (names.isEmpty()) {
            return Text.of(
                    "席位“{0}”当日没有任职人员，请先登记其职务后重新排期。",
                    "Nobody holds a post of “{0}” on that day; register one and plan anew.",
                    chairs.get(chair).label());
        }
        return Text.of(
                "该人员不能在席位“{0}”到会，可到会的有：{1}。",
                "This person can't come for “{0}”; these can: {1}.",
                chairs.get(chair).label(),
                String.join("、", names.subList(0, Math.min(MOST_NAMED, names.size()))));
    }

    /** On the day that the plan has the meeting. */
    private int[] candidates(int chair) {
        return board.qualified(meeting, chair, board.outcome().starts()[meeting]);
    }

    private void requirePlaced() {
        if (!board.outcome().isPlaced(meeting)) {
            throw Problem.rule(
                    "personId",
                    Text.of(
                            "此会在方案中尚无时间，请先安排时间，再指定到会人选。",
                            "The plan has no time for the meeting yet; give it one first, then choose who comes."));
        }
    }

    private boolean sitsElsewhere(int chair, int person) {
        return IntStream.range(0, chairs.size())
                .anyMatch(other -> other != chair && board.outcome().holders()[firstSeat + other] == person);
    }
}
