package org.jointmeeting.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** When jurisdictions meet: their own windows, or those of the nearest one above that has any, or the configured ones. */
public interface MeetingWindows {

    /** By path of the jurisdiction; every one is answered, all by one statement. */
    Map<String, List<MeetingWindow>> of(Collection<String> paths);
}
