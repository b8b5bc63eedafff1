package org.jointmeeting.minutes;

import java.util.List;

/** The body of minutes: what was built from the record and may be edited, and who was there. */
record MinutesContent(
        String preamble,
        List<Section> sections,
        String closing,
        List<Attendee> present,
        List<Attendee> excused,
        List<Attendee> absent,
        List<Attendee> observers) {

    MinutesContent with(MinutesChange change) {
        return new MinutesContent(
                change.preamble(), change.sections(), change.closing(), present, excused, absent, observers);
    }
}
