package org.jointmeeting.sample;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.meeting.MeetingWindow;
import org.jointmeeting.meeting.WindowDays;
import org.jointmeeting.meeting.hours.NewMeetingHours;
import org.jointmeeting.meeting.hours.SettingHours;
import org.jointmeeting.security.Caller;
import org.jointmeeting.shared.tracking.Identifiers;

/** Sets when the jurisdictions of the showcase meet: the district with a midday break, below it with evenings too. */
@ApplicationScoped
class ShowingHours {

    private static final MeetingWindow MORNING = working(null, 8, 12);
    private static final MeetingWindow AFTERNOON = working(null, 13, 18);
    private static final MeetingWindow WEDNESDAY_EVENING = working(DayOfWeek.WEDNESDAY, 18, 21);
    private static final MeetingWindow WEEKEND =
            MeetingWindow.of(WindowDays.WEEKENDS, null, LocalTime.of(9, 0), LocalTime.of(11, 30));

    private final SettingHours setting;
    private final Acting acting;

    ShowingHours(SettingHours setting, Acting acting) {
        this.setting = setting;
        this.acting = acting;
    }

    void show(SampleDays days) {
        acting.as(Caller.service(), days.longAgo(), () -> {
            set(Showcase.DISTRICT, MORNING, AFTERNOON);
            Identifiers.promise("Hours", Exhibits.MEETING_HOURS, Exhibits.MEETING_HOURS_TO_DELETE);
            set(Showcase.STREET, MORNING, AFTERNOON, WEDNESDAY_EVENING);
            set(Exhibits.JURISDICTION_WITH_HOURS, MORNING, AFTERNOON, WEEKEND);
            set(Showcase.COMMUNITY, MORNING, AFTERNOON, WEDNESDAY_EVENING, WEEKEND);
            return true;
        });
    }

    private void set(UUID jurisdiction, MeetingWindow... windows) {
        setting.set(NewMeetingHours.of(jurisdiction, List.of(windows)));
    }

    private static MeetingWindow working(
            @org.jspecify.annotations.Nullable DayOfWeek weekday, int fromHour, int untilHour) {
        return MeetingWindow.of(
                WindowDays.WORKING_DAYS, weekday, LocalTime.of(fromHour, 30), LocalTime.of(untilHour, 0));
    }
}
