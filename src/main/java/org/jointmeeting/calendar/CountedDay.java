package org.jointmeeting.calendar;

import org.jspecify.annotations.Nullable;

/** @param number which working day of the count this is, from 1; null where the day is skipped */
record CountedDay(CalendarDay day, @Nullable Integer number) {}
