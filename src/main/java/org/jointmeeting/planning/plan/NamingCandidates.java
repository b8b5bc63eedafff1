package org.jointmeeting.planning.plan;

import java.util.List;
import java.util.stream.IntStream;

import org.jointmeeting.planning.city.CityRules;
import org.jointmeeting.planning.plan.PlanExplanation.SeatCandidate;
import org.jointmeeting.planning.plan.PlanExplanation.SeatCandidates;
import org.jointmeeting.planning.problem.PlanProblem.Chair;
import org.jointmeeting.planning.problem.PlanProblem.Somebody;
import org.jointmeeting.shared.text.Language;
import org.jointmeeting.shared.text.Text;

/** Says who could come for each seat of a meeting, and where the others are. */
final class NamingCandidates {

    private final Board board;
    private final int meeting;
    private final Blaming blaming;

    /** @param rules from which the meeting is lifted */
    NamingCandidates(Board board, int meeting, CityRules rules) {
        this.board = board;
        this.meeting = meeting;
        this.blaming = new Blaming(board, meeting, rules);
    }

    List<SeatCandidates> of(int start) {
        List<Chair> chairs = board.meeting(meeting).chairs();
        return IntStream.range(0, chairs.size())
                .mapToObj(seat -> new SeatCandidates(
                        chairs.get(seat).kind(),
                        chairs.get(seat).holderId(),
                        chairs.get(seat).label(),
                        IntStream.of(board.qualified(meeting, seat, start))
                                .mapToObj(person -> candidate(person, start))
                                .toList()))
                .toList();
    }

    private SeatCandidate candidate(int person, int start) {
        Somebody somebody = board.problem().people().get(person);
        if (!blaming.isBusy(person, start)) {
            return new SeatCandidate(somebody.id(), somebody.name(), true, null, null);
        }
        Text busy = blaming.busy(person, start);
        return new SeatCandidate(somebody.id(), somebody.name(), false, busy.in(Language.ZH), busy.in(Language.EN));
    }
}
