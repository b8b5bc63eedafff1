package org.jointmeeting.calendar;

/** Where the calendar in force comes from. */
interface CurrentCalendar {

    WorkingCalendar calendar();
}
