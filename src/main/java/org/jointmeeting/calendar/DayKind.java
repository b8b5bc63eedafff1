package org.jointmeeting.calendar;

/** What a day is to somebody who counts working days. */
public enum DayKind {
    /** 工作日: Monday to Friday, no holiday. */
    WEEKDAY,
    /** 双休日: Saturday or Sunday, not made up for. */
    WEEKEND,
    /** 法定节假日: off by the State Council's notice. */
    HOLIDAY,
    /** 调休上班日: a Saturday or Sunday worked by the notice. */
    MAKE_UP_DAY;

    public boolean isWorking() {
        return this == WEEKDAY || this == MAKE_UP_DAY;
    }
}
