package org.jointmeeting.agenda.parking;

import java.util.Map;

import org.jointmeeting.kit.Apart;
import org.jointmeeting.shared.time.TestClock;

/** Tuesday, 10 February 2026, 09:00 in Hangzhou: the festival begins on Sunday the 15th. */
public class AtSpringFestival extends Apart {

    public AtSpringFestival() {
        super(Map.of(TestClock.START, "2026-02-10T01:00:00Z"));
    }
}
