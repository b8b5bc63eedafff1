package org.jointmeeting.meeting.course;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.jointmeeting.booking.TimeSlot;
import org.jointmeeting.calendar.CalendarDay;
import org.jointmeeting.calendar.DayKind;
import org.jointmeeting.calendar.WorkingCalendar;
import org.jointmeeting.meeting.MeetingKind;
import org.jointmeeting.meeting.MeetingWarning;
import org.jointmeeting.meeting.MeetingWindow;
import org.jointmeeting.meeting.record.MeetingConfig;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** When a meeting may be held, and how early its notice goes out; an emergency waives all but the future. */
final class TimeRules {

    private final WorkingCalendar calendar;
    private final MeetingConfig config;
    private final Clock clock;

    TimeRules(WorkingCalendar calendar, MeetingConfig config, Clock clock) {
        this.calendar = calendar;
        this.config = config;
        this.clock = clock;
    }

    /** @throws Problem 422 when it would start in the past, or on a public holiday without being an emergency */
    void requirePossible(MeetingKind kind, Instant startsAt) {
        if (startsAt.isBefore(clock.instant())) {
            throw Problem.rule(
                    "startsAt", Text.of("会议开始时间已过，请改为今后的时间。", "The start is in the past; choose a time to come."));
        }
        CalendarDay day = calendar.day(dayOf(startsAt));
        if (day.kind() == DayKind.HOLIDAY && kind != MeetingKind.EMERGENCY) {
            throw Problem.rule(
                    "startsAt",
                    Text.of(
                            "{0} 为{1}，除紧急会议外不安排会议；下一个工作日为 {2}。",
                            "{0} is a {1}; only emergencies meet then. The next working day is {2}.",
                            day.date(),
                            day.reason(),
                            calendar.workingDayOnOrAfter(day.date())));
        }
    }

    /** @throws Problem 422 when a notice going out now would be too short */
    void requireNotice(MeetingKind kind, Instant startsAt) {
        LocalDate today = dayOf(clock.instant());
        LocalDate day = dayOf(startsAt);
        if (kind != MeetingKind.EMERGENCY && calendar.between(today, day) < config.noticeWorkingDays()) {
            throw Problem.rule(
                    "startsAt",
                    Text.of(
                            "会议通知应至少提前 {0} 个工作日发出，今日通知的会议最早可于 {1} 召开；确属紧急的请改为紧急会议。",
                            "The notice must go out {0} working days ahead: notified today, it can be held on {1} at the"
                                    + " earliest. If it cannot wait, make it an emergency.",
                            config.noticeWorkingDays(),
                            calendar.plus(today, config.noticeWorkingDays())));
        }
    }

    /** @throws Problem 422 when it is too early to open: minutes would tell of a day that has not come */
    void requireTimeToOpen(Instant startsAt) {
        Instant earliest = startsAt.minus(config.opensEarlyBy());
        if (clock.instant().isBefore(earliest)) {
            throw Problem.rule(Text.of(
                    "会议时间未到，最早可于 {0} 宣布开会。",
                    "It is too early to open this meeting; it can be opened at {0} at the earliest.",
                    earliest.atZone(clock.getZone()).toOffsetDateTime()));
        }
    }

    /** @param windows when the meeting's jurisdiction meets */
    List<MeetingWarning> warnings(TimeSlot slot, List<MeetingWindow> windows) {
        LocalDateTime start = LocalDateTime.ofInstant(slot.startsAt(), clock.getZone());
        LocalDateTime end = LocalDateTime.ofInstant(slot.endsAt(), clock.getZone());
        CalendarDay day = calendar.day(start.toLocalDate());
        List<MeetingWindow> open =
                windows.stream().filter(window -> window.isOpenOn(day)).toList();
        if (holds(open, start, end)) {
            return List.of();
        }
        List<MeetingWarning> warnings = new ArrayList<>();
        if (!day.isWorking()) {
            warnings.add(MeetingWarning.WEEKEND);
        }
        // On a day without windows, the hours of the other days are the measure.
        if (!holds(open.isEmpty() ? windows : open, start, end)) {
            warnings.add(MeetingWarning.OUTSIDE_WORKING_HOURS);
        }
        return warnings;
    }

    private static boolean holds(List<MeetingWindow> windows, LocalDateTime start, LocalDateTime end) {
        int from = MeetingWindow.minute(start.toLocalTime());
        int until = from + (int) ChronoUnit.MINUTES.between(start, end);
        return windows.stream().anyMatch(window -> window.holds(from, until));
    }

    private LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }
}
