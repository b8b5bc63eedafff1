package org.jointmeeting.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.booking.absence.AbsenceKind;
import org.jointmeeting.booking.absence.KeepingAbsences;
import org.jointmeeting.booking.absence.NewAbsence;
import org.jointmeeting.booking.outside.ImportingCalendars;
import org.jointmeeting.booking.outside.NewOutsideCalendar;
import org.jointmeeting.security.Caller;
import org.jointmeeting.shared.tracking.Identifiers;

/** Makes the absences and outside calendars that examples change and delete, of people who are in no meeting. */
@ApplicationScoped
class ShowingAvailability {

    private final KeepingAbsences absences;
    private final ImportingCalendars calendars;
    private final ShowingHours hours;
    private final Acting acting;

    ShowingAvailability(KeepingAbsences absences, ImportingCalendars calendars, ShowingHours hours, Acting acting) {
        this.absences = absences;
        this.calendars = calendars;
        this.hours = hours;
        this.acting = acting;
    }

    void show(Office street, SampleDays days) {
        Caller coordinator = street.coordinator();
        acting.as(coordinator, days.fromToday(-2, 9), () -> {
            Identifiers.promise("Absence", Exhibits.ABSENCE, Exhibits.ABSENCE_TO_DELETE);
            absence(Exhibits.PERSON_IN_POST, AbsenceKind.LEAVE, days, 5, "年休假");
            absence(Exhibits.PERSON_IN_POST, AbsenceKind.AWAY, days, 12, "赴省厅参加业务培训");
            absence(Exhibits.PERSON_IN_WRONG_POST, AbsenceKind.AWAY, days, 6, null);
            absence(Exhibits.PERSON_LEAVING, AbsenceKind.LEAVE, days, 7, null);
            Identifiers.promise("OutsideCalendar", Exhibits.OUTSIDE_CALENDAR, Exhibits.OUTSIDE_CALENDAR_TO_DELETE);
            calendar(Exhibits.PERSON_IN_POST, "区政府办公日历", days);
            calendar(Exhibits.PERSON_IN_POST, "值班表", days);
            calendar(Exhibits.PERSON_IN_WRONG_POST, "区政府办公日历", days);
            calendar(Exhibits.PERSON_LEAVING, "区政府办公日历", days);
            return true;
        });
        hours.show(days);
    }

    private void absence(
            UUID person, AbsenceKind kind, SampleDays days, int ahead, @org.jspecify.annotations.Nullable String note) {
        absences.record(new NewAbsence(person, kind, days.fromToday(ahead, 9), days.fromToday(ahead, 17), note));
    }

    /** Every week an hour, from the next working day on. */
    private void calendar(UUID person, String name, SampleDays days) {
        LocalDate first = days.day(days.today(), 1);
        String stamp = first.toString().replace("-", "");
        String content = String.join(
                "\n",
                List.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Example//Calendar//ZH",
                        "BEGIN:VEVENT",
                        "UID:weekly@example.org",
                        "DTSTART;TZID=Asia/Shanghai:" + stamp + "T083000",
                        "DTEND;TZID=Asia/Shanghai:" + stamp + "T093000",
                        "RRULE:FREQ=WEEKLY;COUNT=4",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""));
        calendars.take(new NewOutsideCalendar(person, name, content));
    }
}
