package org.jointmeeting.meeting.series;

import java.util.Map;

import org.jointmeeting.kit.Apart;
import org.jointmeeting.shared.time.TestClock;

/** Tuesday, 1 September 2026, 09:00 in Hangzhou: a month before National Day. */
public class AtNationalDay extends Apart {

    public AtNationalDay() {
        super(Map.of(TestClock.START, "2026-09-01T01:00:00Z"));
    }
}
