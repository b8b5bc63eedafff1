package org.jointmeeting.planning.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jointmeeting.meeting.MeetingStatus;
import org.jointmeeting.planning.city.CityRules;
import org.jointmeeting.planning.city.Known;
import org.jointmeeting.planning.city.Obstacle;
import org.jointmeeting.planning.plan.PlanComparison.LeftOutMeeting;
import org.jointmeeting.planning.plan.PlanComparison.NotifiedChange;
import org.jointmeeting.planning.problem.PlanProblem.Chair;
import org.jointmeeting.shared.text.Language;
import org.jointmeeting.shared.text.Text;

/** Holds a plan against what stands: what it changes, and of what was notified, why. */
final class Comparing {

    private static final int MOST_TOLD = 200;

    private final Board board;
    private final ShowingMeetings showing;
    private final CityRules rules;

    Comparing(Board board) {
        this.board = board;
        this.showing = new ShowingMeetings(board);
        this.rules = board.rules();
    }

    PlanComparison compare() {
        long[] counts = new long[PlannedChange.values().length];
        List<Integer> notified = new ArrayList<>();
        for (int i = 0; i < board.problem().meetings().size(); i++) {
            PlannedChange change = showing.changeOf(i);
            counts[change.ordinal()]++;
            if (board.meeting(i).status() == MeetingStatus.NOTIFIED && change != PlannedChange.UNCHANGED) {
                notified.add(i);
            }
        }
        return new PlanComparison(
                counts[PlannedChange.NEW.ordinal()],
                counts[PlannedChange.UNCHANGED.ordinal()],
                counts[PlannedChange.MOVED.ordinal()],
                counts[PlannedChange.RESEATED.ordinal()],
                notified.stream().filter(this::isMoved).count(),
                counts[PlannedChange.UNPLACED.ordinal()],
                notified.stream().limit(MOST_TOLD).map(this::told).toList(),
                board.problem().leftOut().stream()
                        .map(one -> new LeftOutMeeting(
                                one.jurisdictionId(), one.meetingId(), one.title(), one.reason(), one.reasonEn()))
                        .toList());
    }

    private boolean isMoved(int meeting) {
        return showing.changeOf(meeting) == PlannedChange.MOVED;
    }

    private NotifiedChange told(int meeting) {
        Text why = why(meeting);
        return new NotifiedChange(
                board.meeting(meeting).id(),
                board.meeting(meeting).title(),
                showing.changeOf(meeting),
                why.in(Language.ZH),
                why.in(Language.EN));
    }

    /** What keeps it from being held as it was notified, beside all others of the plan. */
    private Text why(int meeting) {
        Known known = board.meeting(meeting).known();
        if (board.outcome().isPinned(meeting)) {
            return Text.of("由人工安排。", "It was set by hand.");
        }
        if (!rules.schedule().meetings().allows(meeting, known.start(), known.venue())) {
            return Text.of(
                    "原定时间或场所已不可用：不在会议时段、周期内，或坐不下全部席位。",
                    "Its time or room can't be had any longer: outside hours or period, or too small a room.");
        }
        PlanOutcome planned = board.outcome();
        rules.lift(meeting);
        Obstacle obstacle = rules.obstacle(meeting, known.start(), known.venue());
        Text why = obstacle == null
                ? whyOtherwise(meeting, known)
                : new Blaming(board, meeting, rules).why(known.start(), obstacle);
        if (planned.isPlaced(meeting)) {
            rules.put(meeting, planned.starts()[meeting], planned.places()[meeting]);
        }
        return why;
    }

    private Text whyOtherwise(int meeting, Known known) {
        List<Chair> chairs = board.meeting(meeting).chairs();
        Blaming blaming = new Blaming(board, meeting, rules);
        return IntStream.range(0, chairs.size())
                .filter(chair -> showing.isReseated(meeting, chair))
                .mapToObj(chair -> whyReseated(chairs.get(chair), blaming, known.start()))
                .reduce((one, other) -> Text.of("{0}{1}", "{0} {1}", one, other))
                .orElseGet(() -> Text.of("原定时间仍可行，改动使方案总体更优。", "It could stay; the plan is better this way."));
    }

    private Text whyReseated(Chair chair, Blaming blaming, int start) {
        int named = chair.notified() == null ? Known.NONE : chair.notified();
        if (named == Known.NONE) {
            return Text.of("席位“{0}”：已通知的人员不能到会。", "Nobody comes for the seat “{0}” as notified.", chair.label());
        }
        return blaming.isBusy(named, start)
                ? Text.of("席位“{0}”：{1}。", "Seat “{0}”: {1}.", chair.label(), blaming.busy(named, start))
                : Text.of("席位“{0}”改派他人，使方案总体更优。", "Seat “{0}”: somebody else makes the plan better.", chair.label());
    }
}
