package org.jointmeeting.planning.finding;

import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.Set;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import org.jointmeeting.calendar.Urgency;

/** How a time is looked for. */
@ConfigMapping(prefix = "joint-meeting.planning.finding")
public interface FindingConfig {

    /** How far ahead is looked when nobody says. */
    @WithDefault("P28D")
    Period horizon();

    /** The way from one venue to another, before and after, in the same half-day. */
    @WithDefault("PT30M")
    Duration way();

    /** Meetings begin at every such fraction of the hour. */
    @WithDefault("15")
    @Min(15)
    @Max(60)
    int startsEveryMinutes();

    /** Meetings of so many days before and after count as somebody's load. */
    @WithDefault("30")
    @Min(0)
    @Max(366)
    int loadDays();

    /** The evening that may be offered where no time is found. */
    @WithDefault("18:30")
    LocalTime eveningFrom();

    @WithDefault("21:00")
    LocalTime eveningUntil();

    /** The weekend's window that may be offered where no time is found. */
    @WithDefault("09:00")
    LocalTime weekendFrom();

    @WithDefault("17:30")
    LocalTime weekendUntil();

    /** No shorter meeting is offered. */
    @WithDefault("30")
    @Min(15)
    @Max(480)
    int shortestMinutes();

    /** So many others who could convene are named at most. */
    @WithDefault("3")
    @Min(0)
    @Max(20)
    int mostConveners();

    /** An item of such urgency on its agenda lets a draft be held as an emergency, without the notice period. */
    @WithDefault("EMERGENCY,URGENT")
    Set<Urgency> emergencyFor();

    Weights weights();

    /** The most points of each rule. */
    interface Weights {

        @WithDefault("30")
        @Min(0)
        @Max(1000)
        int earliest();

        @WithDefault("25")
        @Min(0)
        @Max(1000)
        int optionalSeats();

        @WithDefault("15")
        @Min(0)
        @Max(1000)
        int fairLoad();

        @WithDefault("10")
        @Min(0)
        @Max(1000)
        int room();

        @WithDefault("15")
        @Min(0)
        @Max(1000)
        int preferredWindow();

        @WithDefault("5")
        @Min(0)
        @Max(1000)
        int sameWeekday();
    }
}
