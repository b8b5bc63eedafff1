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
 * The smallest ways of giving way that win a time: one seat, one room, another convener, one kind of window, a little less
 * time, a shorter notice, a longer horizon. Each is asked as a question of its own; only what really finds a time is told.
 */
final class Easing {

    static final UUID ANY_ROOM = new UUID(0, 0);

    private final Question question;
    private final Openings openings;
    private final FindingConfig config;
    private final Leeway leeway;
    private final List<Eased> eased = new ArrayList<>();

    Easing(Question question, Openings openings, FindingConfig config, Leeway leeway) {
        this.question = question;
        this.openings = openings;
        this.config = config;
        this.leeway = leeway;
    }

    /**
     * What is looked at only once there is no time.
     *
     * @param conveners who else could convene
     * @param atOnce the openings without any notice; null where the rules don't waive it
     * @param longer the same question over a longer horizon; null where it can't be longer
     */
    record Leeway(
            Supplier<List<Incumbent>> conveners, @Nullable Openings atOnce, Supplier<@Nullable Question> longer) {}

    /**
     * @param seat by index; null where it is about no seat
     * @param personId who else is to convene; null where it is about nobody
     */
    record Eased(Relaxation kind, @Nullable Integer seat, @Nullable UUID personId, Text text, Question question) {

        static Eased of(Relaxation kind, Text text, Question question) {
            return new Eased(kind, null, null, text, question);
        }
    }

    List<Eased> all() {
        seats();
        rooms();
        conveners();
        windows();
        shorter();
        notice();
        horizon();
        return List.copyOf(eased);
    }

    private void seats() {
        for (int i = 0; i < question.seats().size(); i++) {
            SeatToFill seat = question.seats().get(i);
            if (seat.isRequired()) {
                List<SeatToFill> seats = new ArrayList<>(question.seats());
                seats.set(i, seat.asOptional());
                Text text = Text.of("将“{0}”由应到改为可到", "make “{0}” optional", seat.labels());
                tell(new Eased(Relaxation.SEAT_OPTIONAL, i, null, text, question.withSeats(seats)));
            }
        }
    }

    private void rooms() {
        Text another = Text.of("另找一处可容纳 {0} 人的场所", "find another room for {0} people", question.people());
        tell(Eased.of(Relaxation.OTHER_ROOM, another, question.withRooms(List.of(anyRoom(question.people())))));
        question.rooms().stream()
                .map(RoomToUse::capacity)
                .filter(capacity -> capacity < question.people())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(capacity -> Eased.of(
                        Relaxation.SMALLER_ROOM,
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

    private void conveners() {
        if (!question.present().isEmpty()) {
            leeway.conveners().get().stream()
                    .map(other -> new Eased(
                            Relaxation.OTHER_CONVENER,
                            null,
                            other.person().personId(),
                            Text.of(
                                    "改由{0}召集并主持",
                                    "let {0} convene and preside",
                                    other.person().name()),
                            question.withPresent(List.of(other))))
                    .filter(Easing::helps)
                    .limit(config.mostConveners())
                    .forEach(eased::add);
        }
    }

    private void windows() {
        Text evening = Text.of("允许工作日晚间开会", "allow evenings of working days");
        Text weekend = Text.of("允许双休日开会", "allow weekends");
        MeetingWindow evenings =
                MeetingWindow.of(WindowDays.WORKING_DAYS, null, config.eveningFrom(), config.eveningUntil());
        MeetingWindow weekends =
                MeetingWindow.of(WindowDays.WEEKENDS, null, config.weekendFrom(), config.weekendUntil());
        tell(Eased.of(Relaxation.EVENING_OR_WEEKEND, evening, within(openings.with(evenings))));
        tell(Eased.of(Relaxation.EVENING_OR_WEEKEND, weekend, within(openings.with(weekends))));
    }

    private Question within(Openings wider) {
        return question.withStarts(wider.starts(question.grid(), question.length()));
    }

    private void shorter() {
        int shortest = Grid.grains(config.shortestMinutes());
        for (int length = question.length() - 1; length >= shortest; length--) {
            Eased shorter = Eased.of(
                    Relaxation.SHORTER,
                    Text.of("会议缩短为 {0} 分钟", "shorten it to {0} minutes", length * Grid.MINUTES),
                    question.withLength(length, openings.starts(question.grid(), length)));
            if (helps(shorter)) {
                eased.add(shorter);
                return;
            }
        }
    }

    private void notice() {
        Openings atOnce = leeway.atOnce();
        if (atOnce != null) {
            Text text = Text.of(
                    "确属紧急的，改为紧急会议，不受提前通知期限限制（会后补办评估）",
                    "if it cannot wait, make it an emergency: no notice period, and a review is owed afterwards");
            tell(Eased.of(Relaxation.SHORTER_NOTICE, text, within(atOnce)));
        }
    }

    private void horizon() {
        Question further = leeway.longer().get();
        if (further != null) {
            Text text = Text.of(
                    "期限延长至 {0}",
                    "look until {0}",
                    further.grid().first().plusDays(further.grid().days() - 1L));
            tell(Eased.of(Relaxation.LONGER_HORIZON, text, further));
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
