package org.jointmeeting.meeting.record;

import java.time.LocalDate;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import org.jointmeeting.organisation.Level;

/** How often a jurisdiction of each level owes a meeting. */
@ConfigMapping(prefix = "joint-meeting.duty")
public interface DutyConfig {

    /** Periods that begin earlier are owed by nobody; by default each jurisdiction owes from its registration on. */
    Optional<LocalDate> since();

    @WithDefault("QUARTERLY")
    Frequency city();

    @WithDefault("MONTHLY")
    Frequency district();

    @WithDefault("MONTHLY")
    Frequency street();

    @WithDefault("MONTHLY")
    Frequency community();

    /** The months of one period, counted from January; no duty for {@link #NEVER}. */
    enum Frequency {
        MONTHLY(1),
        QUARTERLY(3),
        HALF_YEARLY(6),
        YEARLY(12),
        NEVER(0);

        private final int months;

        Frequency(int months) {
            this.months = months;
        }

        public int months() {
            return months;
        }

        /** The first day of the period that holds the day; not for {@link #NEVER}. */
        public LocalDate periodOf(LocalDate day) {
            LocalDate month = day.withDayOfMonth(1);
            return month.minusMonths((month.getMonthValue() - 1) % months);
        }
    }

    static Frequency of(DutyConfig config, Level level) {
        return switch (level) {
            case CITY -> config.city();
            case DISTRICT -> config.district();
            case STREET -> config.street();
            case COMMUNITY -> config.community();
        };
    }
}
