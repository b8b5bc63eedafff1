package org.jointmeeting.booking.outside;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VFreeBusy;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.transform.recurrence.Frequency;

import org.jointmeeting.booking.AvailabilityConfig;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** An iCalendar file (RFC 5545) that was read and found not to be too much. */
record CalendarFile(List<VEvent> events, List<VFreeBusy> freeBusy) {

    private static final String FIELD = "content";
    private static final int LONGEST_REASON = 200;
    private static final int DEEPEST = 8;
    private static final List<Frequency> WHOLE_DAYS =
            List.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

    CalendarFile {
        events = List.copyOf(events);
        freeBusy = List.copyOf(freeBusy);
    }

    /** @throws Problem 400 that says why it is no calendar, 422 when it holds too much */
    static CalendarFile read(String text, AvailabilityConfig config) {
        List<? extends Component> parts = parts(text);
        CalendarFile file = new CalendarFile(
                parts.stream()
                        .filter(VEvent.class::isInstance)
                        .map(VEvent.class::cast)
                        .toList(),
                parts.stream()
                        .filter(VFreeBusy.class::isInstance)
                        .map(VFreeBusy.class::cast)
                        .toList());
        if (file.events.size() + file.freeBusy.size() > config.mostEvents()) {
            throw tooMuch(Text.of("日程", "events"), config.mostEvents());
        }
        List<RRule<?>> rules =
                file.events.stream().flatMap(event -> rulesOf(event).stream()).toList();
        if (rules.size() > config.mostRecurring()) {
            throw tooMuch(Text.of("重复日程", "recurring events"), config.mostRecurring());
        }
        rules.forEach(CalendarFile::requireWholeDays);
        return file;
    }

    /** Whatever goes wrong inside the library, it is the file that can't be read. */
    private static List<? extends Component> parts(String text) {
        requireFlat(text);
        try {
            return new CalendarBuilder()
                    .build(new StringReader(text))
                    .getComponentList()
                    .getAll();
        } catch (ParserException | IOException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    /** The library goes down one call for each level: no calendar has more than a few. */
    private static void requireFlat(String text) {
        int depth = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            String start = line.stripLeading().toUpperCase(Locale.ROOT);
            depth += start.startsWith("BEGIN:") ? 1 : start.startsWith("END:") ? -1 : 0;
            if (depth > DEEPEST) {
                throw unreadable(new IllegalArgumentException("components nested deeper than " + DEEPEST));
            }
        }
    }

    static Problem unreadable(Exception why) {
        String message = why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
        String reason = message.length() > LONGEST_REASON ? message.substring(0, LONGEST_REASON) + "…" : message;
        return Problem.field(
                FIELD,
                Text.of(
                        "不是可以读取的 iCalendar 文件：{0}。请从日历软件导出 .ics 文件后上传。",
                        "Not a readable iCalendar file: {0}. Export an .ics file from the calendar and send that.",
                        reason));
    }

    static Problem tooMuch(Text what, int most) {
        return Problem.rule(
                FIELD,
                Text.of(
                        "日历中的{0}超过 {1} 个，请缩短导出的时间范围。",
                        "The calendar holds more than {1} {0}; export a shorter time.", what, most));
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static List<RRule<?>> rulesOf(VEvent event) {
        return (List) event.getProperties("RRULE");
    }

    private static void requireWholeDays(RRule<?> rule) {
        var recur = rule.getRecur();
        boolean isManyADay = recur.getHourList().size() > 1
                || recur.getMinuteList().size() > 1
                || recur.getSecondList().size() > 1;
        if (!WHOLE_DAYS.contains(recur.getFrequency()) || isManyADay) {
            throw Problem.rule(
                    FIELD,
                    Text.of(
                            "重复日程“{0}”一天之内不止一次，不能导入；请改为按日、周、月、年重复。",
                            "The recurring event “{0}” happens more than once a day; repeat it by day, week, month or"
                                    + " year.",
                            rule.getValue()));
        }
    }
}
