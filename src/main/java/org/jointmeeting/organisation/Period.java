package org.jointmeeting.organisation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** The days on which something stands, the first and the last included; open while no last day is known. */
public record Period(LocalDate startsOn, @Nullable LocalDate endsOn) {

    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final Text SENSIBLE =
            Text.of("日期应在 {0} 至 {1} 之间。", "The day must be from {0} to {1}.", EARLIEST, LATEST);

    /** Stands as long as anything can. */
    public static Period always() {
        return new Period(EARLIEST, null);
    }

    public static Period until(@Nullable LocalDate endsOn) {
        return new Period(EARLIEST, endsOn);
    }

    public static Period from(LocalDate startsOn) {
        return new Period(startsOn, null);
    }

    /** @throws Problem 400 or 422 naming {@code startsOn} or {@code endsOn} when these days make no period */
    public Period checked() {
        requireSensible("startsOn", startsOn);
        if (endsOn != null) {
            requireSensible("endsOn", endsOn);
            if (endsOn.isBefore(startsOn)) {
                throw Problem.rule(
                        "endsOn", Text.of("结束日期不得早于开始日期 {0}。", "It cannot end before it starts on {0}.", startsOn));
            }
        }
        return this;
    }

    /** @throws Problem 400 naming the field when nobody can have meant that day */
    public static LocalDate requireSensible(String path, LocalDate day) {
        if (!isSensible(day)) {
            throw Problem.field(path, SENSIBLE);
        }
        return day;
    }

    /** @throws Problem 400 naming the query parameter when nobody can have meant that day */
    public static LocalDate requireSensibleParameter(String name, LocalDate day) {
        if (!isSensible(day)) {
            throw Problem.parameter(name, SENSIBLE);
        }
        return day;
    }

    private static boolean isSensible(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(lastDay());
    }

    public boolean covers(Period other) {
        return covers(other.startsOn) && covers(other.lastDay());
    }

    public boolean overlaps(Period other) {
        return !startsOn.isAfter(other.lastDay()) && !other.startsOn.isAfter(lastDay());
    }

    /** As a sentence names it: from one day to another, or since a day. */
    public Text inWords() {
        return endsOn == null
                ? Text.of("自 {0} 起", "since {0}", startsOn)
                : Text.of("{0} 至 {1}", "from {0} to {1}", startsOn, endsOn);
    }

    public boolean isOpen() {
        return endsOn == null;
    }

    /** The last day, or the end of all days while the period is open. */
    public LocalDate lastDay() {
        return endsOn == null ? LATEST : endsOn;
    }
}
