package org.jointmeeting.kit;

import java.util.Map;

import org.jointmeeting.shared.time.TestClock;

/**
 * From Tuesday, 10 February 2026, 09:00 in Hangzhou: for stories of days that are over when the others begin. They play on
 * one service in the order of their names, so each goes on to its days with {@link TestClock#reach}.
 */
public class DaysPassed extends Apart {

    public DaysPassed() {
        super(Map.of(TestClock.START, "2026-02-10T01:00:00Z"));
    }
}
