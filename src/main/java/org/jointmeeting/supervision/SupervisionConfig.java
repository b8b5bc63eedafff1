package org.jointmeeting.supervision;

import java.time.Duration;
import java.time.LocalTime;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When which step of the supervision ladder is due, and how long an agency has to answer it. */
@ConfigMapping(prefix = "joint-meeting.supervision")
public interface SupervisionConfig {

    /** How often the service looks for what is due. */
    @WithDefault("PT20S")
    Duration lookEvery();

    /** The minute of the working day at which letters go out; those of emergencies go out at any. */
    @WithDefault("09:00")
    LocalTime at();

    WorkingDaysFromDue days();

    HoursFromDue emergency();

    WorkingDaysToAnswer answer();

    /** Working days from the due day on; the reminder before it. */
    interface WorkingDaysFromDue {

        @WithDefault("1")
        @Min(0)
        @Max(60)
        int reminderBefore();

        @WithDefault("1")
        @Min(1)
        @Max(60)
        int urge();

        @WithDefault("3")
        @Min(1)
        @Max(60)
        int order();

        @WithDefault("5")
        @Min(1)
        @Max(60)
        int notice();
    }

    /** What runs by the hour is supervised by the hour, day and night. */
    interface HoursFromDue {

        @WithDefault("PT30M")
        Duration reminderBefore();

        @WithDefault("PT0S")
        Duration urge();

        @WithDefault("PT1H")
        Duration order();

        @WithDefault("PT2H")
        Duration notice();
    }

    /** Working days within which a letter must be answered; a reminder need not be. */
    interface WorkingDaysToAnswer {

        @WithDefault("1")
        @Min(0)
        @Max(60)
        int urge();

        @WithDefault("2")
        @Min(0)
        @Max(60)
        int order();

        @WithDefault("2")
        @Min(0)
        @Max(60)
        int notice();
    }
}
