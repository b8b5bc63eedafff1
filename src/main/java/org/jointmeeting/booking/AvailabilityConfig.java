package org.jointmeeting.booking;

import java.time.Period;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much of people's absences and outside calendars is taken. */
@ConfigMapping(prefix = "joint-meeting.availability")
public interface AvailabilityConfig {

    /** The longest absence that one entry may tell of. */
    @WithDefault("P1Y")
    Period longestAbsence();

    /** How far ahead of today the times of an outside calendar are kept. */
    @WithDefault("P1Y")
    Period calendarAhead();

    /** The most events and free-busy entries that one calendar may hold. */
    @WithDefault("5000")
    int mostEvents();

    /** The most of them that may repeat. */
    @WithDefault("300")
    int mostRecurring();

    /** The most separate busy times that are kept of one calendar. */
    @WithDefault("5000")
    int mostTimes();

    /** The most calendars of one person. */
    @WithDefault("10")
    int mostCalendars();
}
