package org.jointmeeting.planning.problem;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many meetings are planned at once. */
@ConfigMapping(prefix = "joint-meeting.planning.plan")
public interface PlanConfig {

    /** An upper meeting is held so many working days after the lower ones whose items it takes up. */
    @WithDefault("2")
    @Min(0)
    @Max(20)
    int chainWorkingDays();

    /** How long a meeting takes that is due and not drafted yet. */
    @WithDefault("90")
    @Min(15)
    @Max(480)
    int dutyMinutes();

    /** Meetings begin at every such fraction of the hour. */
    @WithDefault("30")
    @Min(15)
    @Max(60)
    int startsEveryMinutes();

    @WithDefault("20000")
    @Min(1)
    @Max(20000)
    int mostMeetings();

    /** How firmly a time stands that was notified, against one that was only drafted. */
    @WithDefault("3")
    @Min(1)
    @Max(100)
    int firmnessOfNotice();

    /** How much more an emergency on the agenda hurries than an urgent item. */
    @WithDefault("2")
    @Min(1)
    @Max(10)
    int emergencyOverUrgent();

    Weights points();

    /** What each rule costs; the first three count before all others. */
    interface Weights {

        @WithDefault("200")
        @Min(1)
        @Max(1000)
        int unplaced();

        @WithDefault("5")
        @Min(0)
        @Max(100)
        int headMissing();

        @WithDefault("2")
        @Min(0)
        @Max(100)
        int optionalSeatEmpty();

        @WithDefault("1")
        @Min(0)
        @Max(100)
        int urgentDay();

        @WithDefault("8")
        @Min(0)
        @Max(100)
        int otherWeekday();

        @WithDefault("40")
        @Min(0)
        @Max(1000)
        int otherTime();

        @WithDefault("10")
        @Min(0)
        @Max(1000)
        int otherVenue();

        @WithDefault("20")
        @Min(0)
        @Max(1000)
        int otherPerson();

        @WithDefault("1")
        @Min(0)
        @Max(100)
        int load();

        @WithDefault("4")
        @Min(0)
        @Max(100)
        int sameDay();

        @WithDefault("6")
        @Min(0)
        @Max(100)
        int travel();
    }
}
