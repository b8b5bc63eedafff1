package org.jointmeeting.planning.finding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.calendar.WorkingCalendar;
import org.jointmeeting.calendar.WorkingDays;
import org.jointmeeting.meeting.MeetingKind;
import org.jointmeeting.meeting.MeetingWindow;
import org.jointmeeting.meeting.MeetingWindows;
import org.jointmeeting.planning.horizon.Grid;
import org.jointmeeting.planning.horizon.Openings;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Language;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Finds the best few times for one meeting; where there is none, says what stands in the way and what would help. */
@ApplicationScoped
class FindingTimes {

    private final SeekingMeetings seeking;
    private final LoadingQuestions loading;
    private final MeetingWindows windows;
    private final WorkingDays workingDays;
    private final FindingRules rules;
    private final ServiceClock clock;

    FindingTimes(
            SeekingMeetings seeking,
            LoadingQuestions loading,
            MeetingWindows windows,
            WorkingDays workingDays,
            FindingRules rules,
            ServiceClock clock) {
        this.seeking = seeking;
        this.loading = loading;
        this.windows = windows;
        this.workingDays = workingDays;
        this.rules = rules;
        this.clock = clock;
    }

    /** @throws Problem 400 or 422 naming what of the request is wrong; never for a time that can't be found */
    @Transactional
    FoundTimes find(FindTime request) {
        Grid grid = horizonOf(request);
        requirePreferences(request.preferences());
        Sought sought = seeking.read(request);
        int length = Grid.grains(sought.minutes());
        Openings openings = openings(sought, grid);
        Question question = loading.load(sought, grid, openings.starts(grid, length), length);
        List<TimeSearch.Found> found = new TimeSearch(question).all();
        return found.isEmpty()
                ? withoutTime(request, sought, question, openings)
                : withTimes(request, sought, question, found);
    }

    private FoundTimes withTimes(FindTime request, Sought sought, Question question, List<TimeSearch.Found> found) {
        List<ProposedTime> proposals =
                ranking(request, sought.usual(), question).best(found, request.mostProposals()).stream()
                        .map(ranked -> ProposedTime.of(question, ranked))
                        .toList();
        Text text = Text.of("共有 {0} 个可行的开始时间，以下为最佳方案。", "{0} starts are possible; these are the best.", found.size());
        return answer(question, found.size(), proposals, List.of(), List.of(), text);
    }

    private FoundTimes withoutTime(FindTime request, Sought sought, Question question, Openings openings) {
        Telling telling = new Telling(question);
        List<FoundTimes.ObstacleView> obstacles = new Obstacles(new TimeSearch(question))
                .all().stream().map(telling::view).toList();
        List<FoundTimes.RelaxationView> relaxations = new Easing(
                        question, openings, rules.finding(), leeway(sought, question, openings))
                .all().stream().map(eased -> view(eased, request, sought)).toList();
        Text text = question.starts().isEmpty()
                ? Text.of(
                        "期限内没有可以开会的时段：请检查会议时段、通知期限（提前 {0} 个工作日）和会议时长。",
                        "Nothing is open within the horizon: look at the meeting hours, the notice of {0} working days"
                                + " and the duration.",
                        rules.meeting().noticeWorkingDays())
                : relaxations.isEmpty()
                        ? Text.of("没有可行的时间，且放宽任何单一条件都无济于事。", "No time is possible, and no single relaxation helps.")
                        : Text.of("没有可行的时间；放宽下列任一条件即可。", "No time is possible; any one of these would help.");
        return answer(question, 0, List.of(), obstacles, relaxations, text);
    }

    private FoundTimes.RelaxationView view(Easing.Eased eased, FindTime request, Sought sought) {
        Question question = eased.question();
        Ranking.Ranked best = ranking(request, sought.usual(), question)
                .best(new TimeSearch(question).all(), 1)
                .get(0);
        SeatToFill seat = eased.seat() == null ? null : question.seats().get(eased.seat());
        return new FoundTimes.RelaxationView(
                eased.kind(),
                seat == null ? null : seat.seatId(),
                seat == null ? null : seat.holderId(),
                eased.personId(),
                eased.text().in(Language.ZH),
                eased.text().in(Language.EN),
                ProposedTime.of(question, best));
    }

    private static FoundTimes answer(
            Question question,
            int possible,
            List<ProposedTime> proposals,
            List<FoundTimes.ObstacleView> obstacles,
            List<FoundTimes.RelaxationView> relaxations,
            Text text) {
        Grid grid = question.grid();
        return new FoundTimes(
                grid.first(),
                grid.first().plusDays(grid.days() - 1L),
                question.starts().cardinality(),
                possible,
                proposals,
                obstacles,
                relaxations,
                text.in(Language.ZH),
                text.in(Language.EN));
    }

    private Ranking ranking(FindTime request, @Nullable DayOfWeek usual, Question question) {
        return new Ranking(question, rules.finding().weights(), request.preferences(), usual);
    }

    private Easing.Leeway leeway(Sought sought, Question question, Openings openings) {
        Grid grid = question.grid();
        return new Easing.Leeway(
                () -> loading.conveners(sought, grid),
                sought.mayBeEmergency() ? openings.from(grid.ceiling(clock.instant())) : null,
                () -> longer(sought, question, openings));
    }

    /** Twice as far, a year at most. */
    private @Nullable Question longer(Sought sought, Question question, Openings openings) {
        Grid grid = question.grid();
        LocalDate last = grid.first().plusYears(1);
        int days = (int) Math.min(2L * grid.days(), ChronoUnit.DAYS.between(grid.first(), last) + 1);
        if (days <= grid.days()) {
            return null;
        }
        Grid further = grid.longer(days);
        return loading.load(sought, further, openings.starts(further, question.length()), question.length());
    }

    private Openings openings(Sought sought, Grid grid) {
        String path = sought.jurisdictionPath();
        Map<String, List<MeetingWindow>> hours = windows.of(List.of(path));
        WorkingCalendar calendar = workingDays.calendar();
        int noticed = sought.kind() == MeetingKind.EMERGENCY
                ? 0
                : grid.floor(calendar.plus(clock.today(), rules.meeting().noticeWorkingDays())
                        .atStartOfDay(grid.zone())
                        .toInstant());
        int earliest = Math.max(noticed, grid.ceiling(clock.instant()));
        return new Openings(
                calendar, hours.getOrDefault(path, List.of()), rules.finding().startsEveryMinutes(), earliest);
    }

    private Grid horizonOf(FindTime request) {
        LocalDate from = request.from() == null ? clock.today() : request.from();
        LocalDate until =
                request.until() == null ? from.plus(rules.finding().horizon()).minusDays(1) : request.until();
        if (from.isBefore(clock.today())) {
            throw Problem.rule(
                    "from", Text.of("开始日期已过，应不早于今天（{0}）。", "It is past; begin on {0} or later.", clock.today()));
        }
        if (until.isBefore(from)) {
            throw Problem.field(
                    "until", Text.of("截止日期 {0} 早于开始日期 {1}。", "{0} is before the first day, {1}.", until, from));
        }
        if (until.isAfter(from.plusYears(1))) {
            throw Problem.rule("until", Text.of("期限最长一年，应不晚于 {0}。", "A year at most: until {0}.", from.plusYears(1)));
        }
        return new Grid(from, (int) ChronoUnit.DAYS.between(from, until) + 1, clock.getZone());
    }

    private static void requirePreferences(List<Preference> preferences) {
        for (int i = 0; i < preferences.size(); i++) {
            if (!preferences.get(i).endsAfterItBegins()) {
                throw Problem.field(
                        "preferredWindows/" + i + "/until", Text.of("结束时刻应晚于开始时刻。", "It must end after it begins."));
            }
        }
    }
}
