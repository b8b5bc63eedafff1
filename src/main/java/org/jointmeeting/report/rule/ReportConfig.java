package org.jointmeeting.report.rule;

import java.util.List;

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
}
