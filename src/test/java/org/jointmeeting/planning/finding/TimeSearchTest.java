package org.jointmeeting.planning.finding;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.jointmeeting.calendar.WorkingCalendar;
import org.jointmeeting.meeting.MeetingWindow;
import org.jointmeeting.meeting.SeatKind;
import org.jointmeeting.meeting.WindowDays;
import org.jointmeeting.organisation.Period;
import org.jointmeeting.planning.horizon.Grid;
import org.jointmeeting.planning.horizon.Openings;

import static org.assertj.core.api.Assertions.assertThat;

/** The search against one that tries everything, on thousands of small cases. */
class TimeSearchTest {

    private static final int CASES = 4000;
    private static final int DAYS = 2;
    private static final Grid GRID = new Grid(LocalDate.of(2026, 12, 1), DAYS, ZoneId.of("Asia/Shanghai"));

    private static final Easing.Leeway NO_LEEWAY = new Easing.Leeway(List::of, null, () -> null);

    private final Random random = new Random(20261201);
    private final FindingConfig config =
            new SmallRyeConfigBuilder().withMapping(FindingConfig.class).build().getConfigMapping(FindingConfig.class);
    private final Openings openings =
            new Openings(new WorkingCalendar(List.of(), List.of()), List.of(), config.startsEveryMinutes(), 0);

    @Test
    void aTimeIsFoundExactlyWhenTryingEverythingFindsOne() {
        int possible = 0;
        int impossible = 0;
        for (int i = 0; i < CASES; i++) {
            Question question = question();
            TimeSearch search = new TimeSearch(question);
            for (int start = question.starts().nextSetBit(0);
                    start >= 0;
                    start = question.starts().nextSetBit(start + 1)) {
                int most = new TryingEverything(question).mostSeatsAt(start);
                TimeSearch.Found found = search.at(start);

                assertThat(found == null ? TryingEverything.IMPOSSIBLE : found.filled())
                        .as("case %d, start %d of %s", i, start, question)
                        .isEqualTo(most);
                possible += most == TryingEverything.IMPOSSIBLE ? 0 : 1;
                impossible += most == TryingEverything.IMPOSSIBLE ? 1 : 0;
            }
        }
        assertThat(possible).isGreaterThan(CASES);
        assertThat(impossible).isGreaterThan(CASES);
    }

    @Test
    void whatIsFoundHolds() {
        for (int i = 0; i < CASES; i++) {
            Question question = question();
            for (TimeSearch.Found found : new TimeSearch(question).all()) {
                assertThat(new TryingEverything(question).holds(found))
                        .as("case %d", i)
                        .isTrue();
            }
        }
    }

    @Test
    void everyStartThatIsImpossibleHasAnObstacleAndEachNamedOneIsTrue() {
        int alone = 0;
        int together = 0;
        for (int i = 0; i < CASES; i++) {
            Question question = question();
            TryingEverything everything = new TryingEverything(question);
            List<Obstacles.Obstacle> obstacles = new Obstacles(new TimeSearch(question)).all();
            BitSet told = new BitSet();
            for (Obstacles.Obstacle obstacle : obstacles) {
                told.or(obstacle.starts());
                for (int start : obstacle.starts().stream().toArray()) {
                    assertThat(everything.isTrue(obstacle, start))
                            .as("case %d: %s", i, obstacle)
                            .isTrue();
                    boolean isAlone = everything.isPossibleWithout(obstacle, start);
                    if (obstacle.alone().get(start)) {
                        assertThat(isAlone).as("case %d alone: %s", i, obstacle).isTrue();
                        alone++;
                    }
                }
                together += obstacle.kind() == ObstacleKind.SEATS_TOGETHER ? 1 : 0;
            }
            for (int start : question.starts().stream().toArray()) {
                assertThat(told.get(start))
                        .as("case %d, start %d", i, start)
                        .isEqualTo(everything.mostSeatsAt(start) == TryingEverything.IMPOSSIBLE);
            }
        }
        assertThat(alone).isGreaterThan(100);
        assertThat(together).isGreaterThan(10);
    }

    @Test
    void whatIsToldToHelpHelpsAndNoSeatThatWouldIsLeftOut() {
        int helping = 0;
        for (int i = 0; i < CASES; i++) {
            Question question = question();
            if (new TimeSearch(question).first() != null) {
                continue;
            }
            List<Easing.Eased> eased = new Easing(question, openings, config, NO_LEEWAY).all();
            for (Easing.Eased one : eased) {
                assertThat(new TryingEverything(one.question()).isPossible()).isTrue();
                helping++;
            }
            for (int seat = 0; seat < question.seats().size(); seat++) {
                int it = seat;
                List<SeatToFill> seats = new ArrayList<>(question.seats());
                seats.set(seat, seats.get(seat).asOptional());
                boolean isTold = eased.stream().anyMatch(one -> one.seat() != null && one.seat() == it);
                assertThat(isTold)
                        .isEqualTo(question.seats().get(seat).isRequired()
                                && new TryingEverything(question.withSeats(seats)).isPossible());
            }
        }
        assertThat(helping).isGreaterThan(100);
    }

    @Test
    void everyOtherConvenerWhoWouldHelpIsNamedAndNobodyElse() {
        int named = 0;
        for (int i = 0; i < CASES; i++) {
            Question question = question();
            if (question.present().isEmpty() || new TimeSearch(question).first() != null) {
                continue;
            }
            List<Incumbent> others = IntStream.range(0, config.mostConveners())
                    .mapToObj(other -> new Incumbent(
                            new Candidate(new UUID(4, other), "convener " + other, 0, taken(true)), tenure()))
                    .toList();
            Easing.Leeway leeway = new Easing.Leeway(() -> others, null, () -> null);
            List<UUID> told = new Easing(question, openings, config, leeway)
                    .all().stream()
                            .flatMap(eased -> Stream.ofNullable(eased.personId()))
                            .toList();
            assertThat(told)
                    .isEqualTo(others.stream()
                            .filter(other -> new TryingEverything(question.withPresent(List.of(other))).isPossible())
                            .map(other -> other.person().personId())
                            .toList());
            named += told.size();
        }
        assertThat(named).isGreaterThan(100);
    }

    @Test
    void aShorterNoticeIsToldOnlyWhereTheRulesWaiveItAndItWins() {
        Grid week = new Grid(LocalDate.of(2026, 12, 7), 4, ZoneId.of("Asia/Shanghai"));
        var hours = List.of(MeetingWindow.of(WindowDays.WORKING_DAYS, null, LocalTime.of(9, 0), LocalTime.of(11, 0)));
        Openings noticed = new Openings(
                new WorkingCalendar(List.of(), List.of()), hours, config.startsEveryMinutes(), 3 * Grid.PER_DAY);
        Candidate chief = new Candidate(
                UUID.randomUUID(), "chief", 0, List.of(new Taken(3 * Grid.PER_DAY, 4 * Grid.PER_DAY, null)));
        SeatToFill seat = new SeatToFill(
                null,
                SeatKind.AGENCY,
                UUID.randomUUID(),
                "fire station",
                true,
                List.of(new Incumbent(chief, Tenure.always(week))),
                List.of());
        Question question = new Question(
                week,
                List.of(seat),
                List.of(),
                List.of(),
                List.of(Easing.anyRoom(1)),
                1,
                4,
                0,
                noticed.starts(week, 4));

        assertThat(kinds(question, noticed, null)).doesNotContain(Relaxation.SHORTER_NOTICE);
        assertThat(kinds(question, noticed, noticed.from(0))).contains(Relaxation.SHORTER_NOTICE);
        assertThat(kinds(question, noticed, noticed.from(3 * Grid.PER_DAY))).doesNotContain(Relaxation.SHORTER_NOTICE);
    }

    private List<Relaxation> kinds(Question question, Openings noticed, @Nullable Openings atOnce) {
        Easing.Leeway leeway = new Easing.Leeway(List::of, atOnce, () -> null);
        return new Easing(question, noticed, config, leeway)
                .all().stream().map(Easing.Eased::kind).toList();
    }

    @Test
    void betweenDifferentVenuesOfAHalfDayThereIsTheWay() {
        Taken elsewhere = new Taken(36, 40, UUID.randomUUID());

        assertThat(elsewhere.withWay(2)).isEqualTo(new Taken(34, 42, elsewhere.venueId()));
        assertThat(new Taken(44, 48, null).withWay(2)).isEqualTo(new Taken(42, 48, null));
        assertThat(new Taken(48, 50, null).withWay(2)).isEqualTo(new Taken(48, 52, null));
    }

    @Test
    void aPostCountsFromItsFirstDayToItsLast() {
        Grid week = new Grid(LocalDate.of(2026, 12, 1), 7, ZoneId.of("Asia/Shanghai"));
        List<Period> posts = List.of(
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 2)),
                Period.from(LocalDate.of(2026, 12, 6)),
                Period.from(LocalDate.of(2027, 1, 1)));

        assertThat(Tenure.of(week, posts).days().stream()).containsExactly(0, 1, 5, 6);
        assertThat(Tenure.of(week, posts).holds(2 * Grid.PER_DAY - 1)).isTrue();
        assertThat(Tenure.of(week, posts).holds(2 * Grid.PER_DAY)).isFalse();
        assertThat(Tenure.of(week, List.of(Period.until(LocalDate.of(2026, 11, 30))))
                        .days())
                .isEqualTo(new BitSet());
    }

    private Question question() {
        int rooms = random.nextInt(4);
        List<RoomToUse> all = new ArrayList<>();
        for (int i = 0; i < rooms; i++) {
            all.add(new RoomToUse(new UUID(1, i), "room " + i, 1 + random.nextInt(4), 0, taken(false)));
        }
        List<Candidate> people = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            people.add(new Candidate(new UUID(2, i), "person " + i, random.nextInt(5), taken(true)));
        }
        List<SeatToFill> seats = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            List<Incumbent> some = people.stream()
                    .filter(person -> random.nextBoolean())
                    .map(person -> new Incumbent(person, tenure()))
                    .toList();
            seats.add(new SeatToFill(
                    null, SeatKind.AGENCY, new UUID(3, i), "seat " + i, random.nextInt(3) > 0, some, List.of()));
        }
        List<Incumbent> present = random.nextInt(3) == 0 ? List.of(new Incumbent(people.get(0), tenure())) : List.of();
        BitSet starts = new BitSet();
        for (int i = 0; i < 6; i++) {
            starts.set(random.nextInt(DAYS) * Grid.PER_DAY + 40 + random.nextInt(16));
        }
        return new Question(
                GRID, seats, List.of(), present, all, seats.size(), 1 + random.nextInt(4), random.nextInt(3), starts);
    }

    private Tenure tenure() {
        BitSet days = new BitSet();
        for (int day = 0; day < DAYS; day++) {
            days.set(day, random.nextInt(4) > 0);
        }
        return new Tenure(days);
    }

    private List<Taken> taken(boolean ofPerson) {
        List<Taken> taken = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            int from = random.nextInt(DAYS) * Grid.PER_DAY + 36 + random.nextInt(22);
            UUID venue = ofPerson && random.nextInt(3) > 0 ? new UUID(1, random.nextInt(4)) : null;
            taken.add(new Taken(from, from + 1 + random.nextInt(5), venue));
        }
        return taken;
    }
}
