package org.jointmeeting.calendar;

/** The statutory days of a year became known or were replaced. */
public record CalendarYearChanged(int year) {}
