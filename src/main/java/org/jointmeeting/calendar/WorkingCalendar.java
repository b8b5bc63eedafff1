package org.jointmeeting.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/**
 * The rule of working days: the State Council's notices where they are known, the plain week where they are not. It
 * never changes once built, so whoever holds one counts on one edition throughout. Days before 1900 or after 2199 are
 * refused with a 422.
 */
public final class WorkingCalendar {

    static final int FIRST_YEAR = 1900;
    public static final int LAST_YEAR = 2199;

    private final Map<LocalDate, StatutoryDay> statutory;
    private final SortedMap<Integer, CalendarEdition> editions = new TreeMap<>();

    /** @param editions the years whose notice is known, each with the version of its data */
    public WorkingCalendar(Collection<StatutoryDay> statutory, Collection<CalendarEdition> editions) {
        this.statutory =
                statutory.stream().collect(Collectors.toUnmodifiableMap(StatutoryDay::date, Function.identity()));
        editions.forEach(edition -> this.editions.put(edition.year(), edition));
    }

    public CalendarDay day(LocalDate date) {
        requireCountable(date);
        boolean isCovered = editions.containsKey(date.getYear());
        StatutoryDay special = statutory.get(date);
        if (special == null) {
            return new CalendarDay(date, isWeekend(date) ? DayKind.WEEKEND : DayKind.WEEKDAY, null, isCovered);
        }
        DayKind kind = special.kind() == StatutoryKind.HOLIDAY ? DayKind.HOLIDAY : DayKind.MAKE_UP_DAY;
        return new CalendarDay(date, kind, special.name(), isCovered);
    }

    public boolean isWorkingDay(LocalDate date) {
        return day(date).isWorking();
    }

    /** The n-th working day after a day, itself not counted; before it for a negative n; the day itself for 0. */
    public LocalDate plus(LocalDate from, int workingDays) {
        requireCountable(from);
        int step = Integer.signum(workingDays);
        LocalDate date = from;
        for (int left = workingDays; left != 0; ) {
            date = date.plusDays(step);
            left -= isWorkingDay(date) ? step : 0;
        }
        return date;
    }

    /** How many working days lie after the one and up to the other; negative when the other is earlier. */
    public int between(LocalDate fromExclusive, LocalDate toInclusive) {
        requireCountable(fromExclusive);
        requireCountable(toInclusive);
        return toInclusive.isBefore(fromExclusive)
                ? -workingDaysAmong(toInclusive, fromExclusive)
                : workingDaysAmong(fromExclusive.plusDays(1), toInclusive.plusDays(1));
    }

    private int workingDaysAmong(LocalDate first, LocalDate end) {
        return (int) first.datesUntil(end).filter(this::isWorkingDay).count();
    }

    public LocalDate workingDayOnOrAfter(LocalDate date) {
        return isWorkingDay(date) ? date : plus(date, 1);
    }

    public LocalDate workingDayOnOrBefore(LocalDate date) {
        return isWorkingDay(date) ? date : plus(date, -1);
    }

    public Stream<CalendarDay> days(LocalDate first, LocalDate last) {
        requireCountable(first);
        requireCountable(last);
        return first.datesUntil(last.plusDays(1)).map(this::day);
    }

    /** Years from the one day to the other whose notice is not known. */
    public List<Integer> uncoveredYears(LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .filter(year -> !editions.containsKey(year))
                .boxed()
                .toList();
    }

    /** The known years from the one day to the other, with the version of the data that was counted on. */
    public List<CalendarEdition> editions(LocalDate first, LocalDate last) {
        return editions.values().stream()
                .filter(edition -> edition.year() >= first.getYear() && edition.year() <= last.getYear())
                .toList();
    }

    /** Every day after the given one, until so many working days are counted. */
    List<CountedDay> count(LocalDate from, int workingDays) {
        List<CountedDay> days = new ArrayList<>();
        LocalDate date = from;
        for (int number = 0; number < workingDays; ) {
            date = date.plusDays(1);
            CalendarDay day = day(date);
            days.add(new CountedDay(day, day.isWorking() ? ++number : null));
        }
        return days;
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static void requireCountable(LocalDate date) {
        if (!isCountable(date)) {
            throw Problem.rule(outOfRange(date));
        }
    }

    static boolean isCountable(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    static Text outOfRange(LocalDate date) {
        return Text.of(
                "日期 {0} 超出可计算范围，应在 {1} 年至 {2} 年之间。",
                "The date {0} is out of range; it must lie in the years {1} to {2}.", date, FIRST_YEAR, LAST_YEAR);
    }
}
