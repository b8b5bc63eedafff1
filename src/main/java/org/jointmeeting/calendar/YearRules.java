package org.jointmeeting.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.problem.FieldError;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.text.Text;

/** What the days of one year must be like, whoever wrote them down. */
final class YearRules {

    private YearRules() {}

    /** @throws Problem 400 with every day that cannot stand */
    static void require(int year, List<StatutoryDay> days) {
        List<FieldError> errors = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < days.size(); i++) {
            StatutoryDay day = days.get(i);
            Text wrong = seen.add(day.date()) ? wrongWith(day, year) : repeated(day);
            if (wrong != null) {
                errors.add(FieldError.inBody("days/" + i + "/date", wrong));
            }
        }
        if (!errors.isEmpty()) {
            throw new Problem(
                    ProblemType.INVALID_INPUT,
                    Text.of("有 {0} 个日期不符合要求，请逐项更正。", "{0} date(s) are wrong; mend each one listed.", errors.size()),
                    errors);
        }
    }

    private static @Nullable Text wrongWith(StatutoryDay day, int year) {
        if (day.date().getYear() != year) {
            return Text.of("日期 {0} 不在 {1} 年内。", "{0} does not lie in {1}.", day.date(), year);
        }
        DayOfWeek weekday = day.date().getDayOfWeek();
        boolean isWeekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        return day.kind() == StatutoryKind.WORKDAY && !isWeekend
                ? Text.of(
                        "{0} 不是星期六或星期日，本来就上班，不能列为调休上班日（WORKDAY）。",
                        "{0} is neither Saturday nor Sunday: it is worked anyway and cannot be a make-up day (WORKDAY).",
                        day.date())
                : null;
    }

    private static Text repeated(StatutoryDay day) {
        return Text.of("日期 {0} 重复，每个日期只能出现一次。", "{0} appears twice; name each date once.", day.date());
    }
}
