package org.jointmeeting.report.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the figures count by where practice differs from city to city. */
@ConfigMapping(prefix = "joint-meeting.report")
public interface ReportConfig {

    /** Within how many working days the office responds to what was raised. */
    @WithDefault("2")
    @Min(1)
    @Max(60)
    int responseWorkingDays();

    /** How many groups one answer may have. */
    @WithDefault("2000")
    @Min(1)
    @Max(100000)
    int mostGroups();

    /** The last day of each span of ages, in ascending order; what is older makes the last span. */
    @WithDefault("7,15,30,60")
    List<@Min(0) Integer> ageBounds();

    Duty duty();

    /** How often a jurisdiction of each level owes a meeting. */
    interface Duty {

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
    }

    /** The months of one period; no duty for {@link #NEVER}. */
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
    }
}
