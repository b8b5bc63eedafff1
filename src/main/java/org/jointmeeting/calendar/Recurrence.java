package org.jointmeeting.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** An RFC 5545 recurrence rule of whole days, and its dates moved off days that nobody works. */
public final class Recurrence {

    static final int MOST_OCCURRENCES = 1000;
    public static final int LONGEST_RULE = 200;

    private static final int LONGEST_INTERVAL = 999;
    private static final Set<Freq> WHOLE_DAYS = Set.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);

    private static final Text FORM = Text.of(
            "应为 RFC 5545 重复规则，如每月第二个星期二为 FREQ=MONTHLY;BYDAY=2TU。",
            "Must be an RFC 5545 rule, such as FREQ=MONTHLY;BYDAY=2TU for every second Tuesday.");
    private static final Text BY_DAYS = Text.of(
            "重复规则只能以日、周、月、年为单位（DAILY、WEEKLY、MONTHLY、YEARLY），间隔不超过 {0}，不含时、分、秒。",
            "A rule repeats by day, week, month or year, at an interval of at most {0}, without hours, minutes or seconds.",
            LONGEST_INTERVAL);
    private static final Text NO_DATES = Text.of(
            "该重复规则得不出日期（例如 2 月 30 日），请检查 BYMONTH、BYMONTHDAY、BYDAY 等部分。",
            "The rule yields no dates (30 February, say); check its BYMONTH, BYMONTHDAY or BYDAY.");
    private static final Text TOO_MANY = Text.of(
            "该重复规则在此期间超过 {0} 次，请缩短期间或放宽间隔。",
            "The rule yields more than {0} dates in this time; shorten the time or repeat less often.",
            MOST_OCCURRENCES);
    private static final Text SAME_DAY = Text.of("与本系列另一次会议同日，不再另开", "another meeting of the series is held that day");

    private final RecurrenceRule rule;
    private final Function<Text, Problem> refusal;

    private Recurrence(RecurrenceRule rule, Function<Text, Problem> refusal) {
        this.rule = rule;
        this.refusal = refusal;
    }

    /** @param refusal names the field or parameter the rule came in, such as {@code text -> Problem.field("rule", text)} */
    public static Recurrence of(String rule, Function<Text, Problem> refusal) {
        if (rule.length() > LONGEST_RULE) {
            throw refusal.apply(FORM);
        }
        RecurrenceRule parsed = parse(rule, refusal);
        boolean hasTimes = Stream.of(Part.BYHOUR, Part.BYMINUTE, Part.BYSECOND).anyMatch(parsed::hasPart);
        if (hasTimes || !WHOLE_DAYS.contains(parsed.getFreq()) || parsed.getInterval() > LONGEST_INTERVAL) {
            throw refusal.apply(BY_DAYS);
        }
        return new Recurrence(parsed, refusal);
    }

    private static RecurrenceRule parse(String rule, Function<Text, Problem> refusal) {
        try {
            return new RecurrenceRule(rule, RecurrenceRule.RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException unreadable) {
            throw refusal.apply(FORM);
        }
    }

    /** Whether neither a number of occurrences nor a last day ends it. */
    public boolean isEndless() {
        return rule.getCount() == null && rule.getUntil() == null;
    }

    /**
     * The dates of the rule itself, from the start of the series up to and including the last day. The start is among
     * them only where it fits the rule.
     */
    public List<LocalDate> dates(LocalDate start, LocalDate last) {
        List<LocalDate> dates = new ArrayList<>();
        try {
            RecurrenceRuleIterator iterator =
                    rule.iterator(new DateTime(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth()));
            while (iterator.hasNext()) {
                LocalDate date = dateOf(iterator.nextDateTime());
                if (date.isAfter(last)) {
                    break;
                }
                dates.add(date);
                if (dates.size() > MOST_OCCURRENCES) {
                    throw refusal.apply(TOO_MANY);
                }
            }
        } catch (IllegalArgumentException | IllegalStateException neverFits) {
            // The library says so, after a bounded search, by these two.
            throw refusal.apply(NO_DATES);
        }
        return dates;
    }

    /** The dates with each that the rule given does not keep on its day moved or dropped by it; no day is held twice. */
    public List<Occurrence> occurrences(LocalDate start, LocalDate last, WorkingCalendar calendar, MoveRule move) {
        List<LocalDate> planned = dates(start, last);
        Set<LocalDate> taken = new HashSet<>(
                planned.stream().filter(date -> move.keeps(calendar.day(date))).toList());
        return planned.stream()
                .map(date -> move.keeps(calendar.day(date))
                        ? new Occurrence(date, date, null)
                        : moved(calendar.day(date), move.insteadOf(date, calendar), taken))
                .toList();
    }

    private static Occurrence moved(CalendarDay planned, @Nullable LocalDate heldOn, Set<LocalDate> taken) {
        if (heldOn == null || taken.add(heldOn)) {
            return new Occurrence(planned.date(), heldOn, planned.reason());
        }
        return new Occurrence(planned.date(), null, Text.of("{0}；{1}", "{0}; {1}", planned.reason(), SAME_DAY));
    }

    private static LocalDate dateOf(DateTime time) {
        return LocalDate.of(time.getYear(), time.getMonth() + 1, time.getDayOfMonth());
    }
}
