package org.jointmeeting.planning.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jointmeeting.planning.city.CityRules;
import org.jointmeeting.planning.city.Obstacle;
import org.jointmeeting.planning.engine.Schedule;
import org.jointmeeting.planning.engine.Score;
import org.jointmeeting.planning.horizon.Grid;
import org.jointmeeting.shared.text.Language;
import org.jointmeeting.shared.text.Text;

/** Says why a meeting stands where it does, by trying every other place for it while all others stand. */
final class Explaining {

    private final Board board;
    private final int meeting;
    private final CityRules rules;
    private final int[] starts;
    private final int[] places;

    Explaining(Board board, int meeting) {
        this.board = board;
        this.meeting = meeting;
        this.rules = board.rules();
        rules.lift(meeting);
        this.starts = board.problem().windows().get(board.meeting(meeting).window());
        this.places = board.meeting(meeting).places();
    }

    PlanExplanation explain() {
        int held = board.outcome().starts()[meeting];
        long price = held == Schedule.NONE
                ? rules.priceOfNone(meeting)
                : rules.price(meeting, held, board.outcome().places()[meeting], Long.MAX_VALUE);
        int possible = 0;
        int cheaper = 0;
        List<PlanExplanation.EarlierDay> earlier = new ArrayList<>();
        for (int from = 0; from < starts.length; ) {
            int until = dayEnd(from);
            long best = Score.FORBIDDEN;
            for (int i = from; i < until; i++) {
                long offered = bestAt(starts[i]);
                possible += offered == Score.FORBIDDEN ? 0 : 1;
                cheaper += offered != Score.FORBIDDEN && rules.weighed(offered) < rules.weighed(price) ? 1 : 0;
                best = Math.min(best, offered);
            }
            if (held == Schedule.NONE || starts[until - 1] < held) {
                earlier.add(earlier(from, until, best, price));
            }
            from = until;
        }
        Text text = text(held, possible, cheaper);
        return new PlanExplanation(
                new ShowingMeetings(board).view(meeting),
                ScoreLine.of(board.sheets().of(board.outcome().snapshot(), meeting)),
                starts.length,
                possible,
                cheaper,
                text.in(Language.ZH),
                text.in(Language.EN),
                earlier,
                held == Schedule.NONE ? List.of() : new NamingCandidates(board, meeting, rules).of(held));
    }

    private static Text text(int held, int possible, int cheaper) {
        if (held == Schedule.NONE) {
            return possible == 0
                    ? Text.of(
                            "其他会议不动时没有可行的时间，逐日原因如下。",
                            "While the others stand, no time is possible; day by day it is said why.")
                    : Text.of(
                            "仍有 {0} 个可行的开始时间，可人工安排或继续优化。", "{0} starts are possible; set one, or search on.", possible);
        }
        return cheaper == 0
                ? Text.of("在 {0} 个可行的开始时间中，此时得分最优。", "Of {0} starts that are possible, none costs less.", possible)
                : Text.of(
                        "在 {0} 个可行的开始时间中，有 {1} 个得分更优；继续优化可望改进，或因人工锁定。",
                        "Of {0} starts that are possible, {1} cost less: searching on may find them, or it is set by hand.",
                        possible,
                        cheaper);
    }

    private PlanExplanation.EarlierDay earlier(int from, int until, long best, long price) {
        LocalDate date = board.problem().grid().dateOf(starts[from]);
        if (best == Score.FORBIDDEN) {
            Text why = nearest(from, until);
            return new PlanExplanation.EarlierDay(date, null, why.in(Language.ZH), why.in(Language.EN));
        }
        long more = rules.weighed(best) - rules.weighed(price);
        Text why = more > 0
                ? Text.of("可以召开，但比现方案多 {0} 分。", "Possible, for {0} points more.", more)
                : Text.of("可以召开，且不比现方案差。", "Possible, and no worse.");
        return new PlanExplanation.EarlierDay(date, more, why.in(Language.ZH), why.in(Language.EN));
    }

    /** Where it comes nearest on that day: a start and place that only lack people tell more than one that is taken. */
    private Text nearest(int from, int until) {
        Obstacle nearest = null;
        int at = starts[from];
        for (int i = from; i < until; i++) {
            for (int place : places) {
                Obstacle found = rules.obstacle(meeting, starts[i], place);
                if (found != null && (nearest == null || found.kind().compareTo(nearest.kind()) > 0)) {
                    nearest = found;
                    at = starts[i];
                }
            }
        }
        return new Blaming(board, meeting, rules).why(at, Objects.requireNonNull(nearest));
    }

    private long bestAt(int start) {
        long best = Score.FORBIDDEN;
        for (int place : places) {
            best = Math.min(best, rules.price(meeting, start, place, Long.MAX_VALUE));
        }
        return best;
    }

    private int dayEnd(int from) {
        int day = starts[from] / Grid.PER_DAY;
        int until = from;
        while (until < starts.length && starts[until] / Grid.PER_DAY == day) {
            until++;
        }
        return until;
    }
}
