package org.jointmeeting.minutes;

import java.util.List;
import java.util.function.UnaryOperator;

import org.jointmeeting.meeting.AgendaReading;
import org.jointmeeting.shared.text.Masked;

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

    /** As much of it as the agenda's readers may know: sections of other entries are left out, names where they must be. */
    MinutesContent of(AgendaReading reading) {
        if (reading.isWhole()) {
            return this;
        }
        UnaryOperator<List<Attendee>> shown = reading.audience().knowsNames()
                ? UnaryOperator.identity()
                : list -> list.stream().map(Attendee::withoutName).toList();
        return new MinutesContent(
                Masked.numbers(preamble),
                sections.stream()
                        .filter(section -> reading.mayRead(section.entryId()))
                        .map(Section::withoutNumbers)
                        .toList(),
                Masked.numbers(closing),
                shown.apply(present),
                shown.apply(excused),
                shown.apply(absent),
                shown.apply(observers));
    }
}
