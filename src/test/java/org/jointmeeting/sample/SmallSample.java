package org.jointmeeting.sample;

import java.util.Map;

import org.jointmeeting.kit.Apart;

/** One street and three months: the other stories have the district to themselves. */
public class SmallSample extends Apart {

    public SmallSample() {
        super(Map.of(
                "joint-meeting.sample.streets", "1",
                "joint-meeting.sample.months", "3",
                "joint-meeting.start.load-divisions", "true"));
    }
}
