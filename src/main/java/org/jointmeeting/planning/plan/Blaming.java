package org.jointmeeting.planning.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jointmeeting.planning.city.CityRules;
import org.jointmeeting.planning.city.Known;
import org.jointmeeting.planning.city.Obstacle;
import org.jointmeeting.planning.horizon.Grid;
import org.jointmeeting.planning.problem.PlanProblem.Chair;
import org.jointmeeting.planning.problem.PlanProblem.Somebody;
import org.jointmeeting.shared.text.Text;

/** Names who or what keeps a meeting from being held at some time. */
final class Blaming {

    private static final int MOST_NAMED = 5;

    private final Board board;
    private final int meeting;
    private final CityRules rules;

    /** @param rules from which the meeting is lifted */
    Blaming(Board board, int meeting, CityRules rules) {
        this.board = board;
        this.meeting = meeting;
        this.rules = rules;
    }

    Text why(int start, Obstacle obstacle) {
        return switch (obstacle.kind()) {
            case VENUE_TAKEN ->
                obstacle.other() == Obstacle.NONE
                        ? Text.of("场所已被方案之外的会议占用。", "The room is taken by a meeting outside the plan.")
                        : Text.of("场所已排给“{0}”。", "The room is held by “{0}”.", titleOf(obstacle.other()));
            case LEVEL_CHAIN ->
                Text.of(
                        "与“{0}”须相隔至少 {1} 个工作日（先下级、后上级，答复先于下次会议）。",
                        "It must lie {1} working days from “{0}” at least: lower levels first, answers before the next.",
                        titleOf(obstacle.other()),
                        board.problem().chainDays());
            case SEAT_EMPTY -> whoIsBusy(start, obstacle.other());
        };
    }

    private Text whoIsBusy(int start, int seat) {
        Chair chair = board.meeting(meeting).chairs().get(seat);
        int length = Grid.grains(board.meeting(meeting).minutes());
        int[] qualified = candidates(seat, start);
        if (qualified.length == 0) {
            return Text.of(
                    "席位“{0}”无人可派：当日没有任职人员。",
                    "Nobody can fill the seat “{0}”: nobody holds a post of it on that day.", chair.label());
        }
        List<Text> zh = new ArrayList<>();
        for (int person : qualified) {
            if (!rules.isFree(person, start, length) && zh.size() < MOST_NAMED) {
                zh.add(busy(person, start, length));
            }
        }
        if (zh.isEmpty()) {
            return Text.of(
                    "席位“{0}”无人可派：能到会的人已在本会其他席位。",
                    "Nobody is left for the seat “{0}”: those who could come fill other seats of this meeting.",
                    chair.label());
        }
        Text all = zh.get(0);
        for (int i = 1; i < zh.size(); i++) {
            all = Text.of("{0}，{1}", "{0}, {1}", all, zh.get(i));
        }
        return Text.of("席位“{0}”无人可派：{1}。", "Nobody can fill the seat “{0}”: {1}.", chair.label(), all);
    }

    /** Whoever was chosen by hand, or else all who are qualified on that day. */
    private int[] candidates(int seat, int start) {
        int pinned = board.outcome().pinnedPeople()[board.firstSeats()[meeting] + seat];
        return IntStream.of(board.qualified(meeting, seat, start))
                .filter(person -> pinned == Known.NONE || person == pinned)
                .toArray();
    }

    boolean isBusy(int person, int start) {
        return !rules.isFree(person, start, Grid.grains(board.meeting(meeting).minutes()));
    }

    /** Where somebody is then instead. */
    Text busy(int person, int start) {
        return busy(person, start, Grid.grains(board.meeting(meeting).minutes()));
    }

    private Text busy(int person, int start, int length) {
        Somebody somebody = board.problem().people().get(person);
        int other = meetingOf(person, start, length);
        return other == Known.NONE
                ? Text.of("{0}另有安排", "{0} is engaged elsewhere", somebody.name())
                : Text.of("{0}参加“{1}”", "{0} is at “{1}”", somebody.name(), titleOf(other));
    }

    /** The meeting of the plan that somebody is at then, or {@link Known#NONE}. */
    private int meetingOf(int person, int start, int length) {
        PlanOutcome outcome = board.outcome();
        int[] firstSeats = board.firstSeats();
        for (int other = 0; other < board.problem().meetings().size(); other++) {
            int chairs = board.meeting(other).chairs().size();
            int from = outcome.starts()[other];
            boolean overlaps = other != meeting
                    && outcome.isPlaced(other)
                    && from < start + length
                    && start < from + Grid.grains(board.meeting(other).minutes());
            for (int i = 0; overlaps && i < chairs; i++) {
                if (outcome.holders()[firstSeats[other] + i] == person) {
                    return other;
                }
            }
        }
        return Known.NONE;
    }

    private String titleOf(int other) {
        return board.meeting(other).title();
    }
}
