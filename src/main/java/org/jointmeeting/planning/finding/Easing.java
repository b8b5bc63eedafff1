package org.jointmeeting.planning.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.MeetingWindow;
import org.jointmeeting.meeting.WindowDays;
import org.jointmeeting.planning.horizon.Grid;
import org.jointmeeting.planning.horizon.Openings;
import org.jointmeeting.shared.text.Text;

/**
 * The smallest ways of giving way that win a time: one seat, one room, one kind of window, a little less time, a longer
 * horizon. Each is asked as a question of its own; only what really finds a time is told.
 */
final class Easing {

    static final UUID ANY_ROOM = new UUID(0, 0);

    private final Question question;
    private final Openings openings;
    private final FindingConfig config;
    private final Supplier<@Nullable Question> longer;
    private final List<Eased> eased = new ArrayList<>();

    /**
     * @param longer the same question over a longer horizon; null where it can't be longer
     */
    Easing(Question question, Openings openings, FindingConfig config, Supplier<@Nullable Question> longer) {
        this.question = question;
        this.openings = openings;
        this.config = config;
        this.longer = longer;
    }

    /** @param seat by index; null where it is about no seat */
    record Eased(Relaxation kind, @Nullable Integer seat, Text text, Question question) {}

    List<Eased> all() {
        seats();
        rooms();
        windows();
        shorter();
        horizon();
        return List.copyOf(eased);
    }

    private void seats() {
        for (int i = 0; i < question.seats().size(); i++) {
            SeatToFill seat = question.seats().get(i);
            if (seat.isRequired()) {
                List<SeatToFill> seats = new ArrayList<>(question.seats());
                seats.set(i, seat.asOptional());
                Text text = Text.of("将“{0}”由应到改为可到", "make “{0}” optional", seat.label());
                tell(new Eased(Relaxation.SEAT_OPTIONAL, i, text, question.withSeats(seats)));
            }
        }
    }

    private void rooms() {
        Text another = Text.of("另找一处可容纳 {0} 人的场所", "find another room for {0} people", question.people());
        tell(new Eased(Relaxation.OTHER_ROOM, null, another, question.withRooms(List.of(anyRoom(question.people())))));
        question.rooms().stream()
                .map(RoomToUse::capacity)
                .filter(capacity -> capacity < question.people())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(capacity -> new Eased(
                        Relaxation.SMALLER_ROOM,
                        null,
                        Text.of("到会人数压缩到 {0} 人以内，使用较小的场所", "let {0} people at most come, in a smaller room", capacity),
                        question.withPeople(capacity)))
                .filter(Easing::helps)
                .findFirst()
                .ifPresent(eased::add);
    }

    /** Nobody's, always free, as large as is needed. */
    static RoomToUse anyRoom(int people) {
        return new RoomToUse(ANY_ROOM, "另行安排的场所", Math.max(1, people), 0, List.of());
    }

    private void windows() {
        Text evening = Text.of("允许工作日晚间开会", "allow evenings of working days");
        Text weekend = Text.of("允许双休日开会", "allow weekends");
        MeetingWindow evenings =
                MeetingWindow.of(WindowDays.WORKING_DAYS, null, config.eveningFrom(), config.eveningUntil());
        MeetingWindow weekends =
                MeetingWindow.of(WindowDays.WEEKENDS, null, config.weekendFrom(), config.weekendUntil());
        tell(new Eased(Relaxation.EVENING_OR_WEEKEND, null, evening, within(openings.with(evenings))));
        tell(new Eased(Relaxation.EVENING_OR_WEEKEND, null, weekend, within(openings.with(weekends))));
    }

    private Question within(Openings wider) {
        return question.withStarts(wider.starts(question.grid(), question.length()));
    }

    private void shorter() {
        int shortest = Grid.grains(config.shortestMinutes());
        for (int length = question.length() - 1; length >= shortest; length--) {
            Eased shorter = new Eased(
                    Relaxation.SHORTER,
                    null,
                    Text.of("会议缩短为 {0} 分钟", "shorten it to {0} minutes", length * Grid.MINUTES),
                    question.withLength(length, openings.starts(question.grid(), length)));
            if (helps(shorter)) {
                eased.add(shorter);
                return;
            }
        }
    }

    private void horizon() {
        Question further = longer.get();
        if (further != null) {
            Text text = Text.of(
                    "期限延长至 {0}",
                    "look until {0}",
                    further.grid().first().plusDays(further.grid().days() - 1L));
            tell(new Eased(Relaxation.LONGER_HORIZON, null, text, further));
        }
    }

    private void tell(Eased candidate) {
        if (helps(candidate)) {
            eased.add(candidate);
        }
    }

    private static boolean helps(Eased candidate) {
        return new TimeSearch(candidate.question()).first() != null;
    }
}
