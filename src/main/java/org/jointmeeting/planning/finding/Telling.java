package org.jointmeeting.planning.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.planning.horizon.Grid;
import org.jointmeeting.shared.text.Language;
import org.jointmeeting.shared.text.Text;

/** Puts obstacles into words and days. */
final class Telling {

    private final Question question;

    Telling(Question question) {
        this.question = question;
    }

    FoundTimes.ObstacleView view(Obstacles.Obstacle obstacle) {
        SeatToFill seat = obstacle.seat() == null ? null : question.seats().get(obstacle.seat());
        List<FoundTimes.Days> days = wholeDays(obstacle.starts());
        Text text = text(obstacle.kind(), seat, days);
        return new FoundTimes.ObstacleView(
                obstacle.kind(),
                seat == null ? null : seat.seatId(),
                seat == null ? null : seat.holderId(),
                seat == null ? null : seat.label(),
                seat != null && seat.candidates().isEmpty(),
                obstacle.starts().cardinality(),
                obstacle.alone().cardinality(),
                days,
                text.in(Language.ZH),
                text.in(Language.EN));
    }

    private Text text(ObstacleKind kind, @Nullable SeatToFill seat, List<FoundTimes.Days> days) {
        Text when = days.isEmpty()
                ? Text.of("部分时间", "at some times")
                : Text.of(
                        "{0} 全天",
                        "all day on {0}", days.stream().map(Telling::written).collect(Collectors.joining("、")));
        if (seat != null && seat.candidates().isEmpty()) {
            return Text.of(
                    "“{0}”目前无人任职，也没有指定替会人员，无法安排到会人选",
                    "“{0}”: nobody holds a post there and no substitute is named, so nobody can come", seat.label());
        }
        return switch (kind) {
            case SEAT -> Text.of("“{0}”{1}无人可以到会", "“{0}”: nobody is free {1}", seat == null ? "" : seat.label(), when);
            case ROOM -> Text.of("可容纳 {0} 人的场所{1}均被占用", "no room for {0} people is free {1}", question.people(), when);
            case CONVENER -> Text.of("会议召集人{0}另有安排", "the convener is taken {0}", when);
            case SEATS_TOGETHER ->
                Text.of("几个席位{0}只有同一人可以到会", "several seats have only the same person left {0}", when);
        };
    }

    private static String written(FoundTimes.Days days) {
        return days.from().equals(days.until()) ? days.from().toString() : days.from() + "～" + days.until();
    }

    /** The days on which every start is blocked, put together over days on which it could not begin anyway. */
    private List<FoundTimes.Days> wholeDays(BitSet blocked) {
        List<FoundTimes.Days> runs = new ArrayList<>();
        LocalDate from = null;
        LocalDate last = null;
        for (int day = 0; day < question.grid().days(); day++) {
            BitSet ofDay = question.starts().get(day * Grid.PER_DAY, (day + 1) * Grid.PER_DAY);
            if (ofDay.isEmpty()) {
                continue;
            }
            ofDay.andNot(blocked.get(day * Grid.PER_DAY, (day + 1) * Grid.PER_DAY));
            LocalDate date = question.grid().first().plusDays(day);
            if (ofDay.isEmpty()) {
                from = from == null ? date : from;
                last = date;
            } else if (from != null && last != null) {
                runs.add(new FoundTimes.Days(from, last));
                from = null;
            }
        }
        if (from != null && last != null) {
            runs.add(new FoundTimes.Days(from, last));
        }
        return runs;
    }
}
