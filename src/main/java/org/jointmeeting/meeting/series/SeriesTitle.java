package org.jointmeeting.meeting.series;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** The title of a series: a text with marks that stand for the year, quarter, month and day planned. */
record SeriesTitle(String pattern) {

    private static final Pattern MARK = Pattern.compile("\\{(\\w+)}");
    private static final String QUARTERS = "一二三四";
    private static final int MONTHS_OF_QUARTER = 3;

    private static final Map<String, Function<LocalDate, String>> MARKS = Map.of(
            "year", day -> String.valueOf(day.getYear()),
            "quarter", day -> String.valueOf(QUARTERS.charAt((day.getMonthValue() - 1) / MONTHS_OF_QUARTER)),
            "month", day -> String.valueOf(day.getMonthValue()),
            "day", day -> String.valueOf(day.getDayOfMonth()));

    /** @throws Problem 400 when a mark is none of those known */
    static SeriesTitle of(String pattern) {
        boolean isKnown =
                MARK.matcher(pattern).results().map(mark -> mark.group(1)).allMatch(MARKS::containsKey);
        String rest = MARK.matcher(pattern).replaceAll("");
        if (!isKnown || rest.contains("{") || rest.contains("}")) {
            throw Problem.field(
                    "title",
                    Text.of(
                            "标题中的花括号只能用于 {year}、{quarter}、{month}、{day}，分别代表规则所定日期的年、季度、月、日。",
                            "Braces in a title only stand around {year}, {quarter}, {month} and {day} of the day planned."));
        }
        return new SeriesTitle(pattern);
    }

    /** A moved meeting keeps the name of its period: that of September stays so on 8 October. */
    String on(LocalDate plannedOn) {
        return MARK.matcher(pattern).replaceAll((MatchResult mark) -> {
            Function<LocalDate, String> part = MARKS.get(mark.group(1));
            return part == null ? mark.group() : part.apply(plannedOn);
        });
    }
}
