package org.jointmeeting.audit;

import java.util.Map;

import org.jointmeeting.kit.Apart;

/** A trail apart: tampering with it, and half a year passing, is nothing to the other stories. */
public class OwnTrail extends Apart {

    public OwnTrail() {
        super(Map.of(
                "joint-meeting.audit.new-day-looked-for-every", "PT1H",
                "joint-meeting.start.load-divisions", "false"));
    }
}
