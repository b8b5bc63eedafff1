package org.jointmeeting.sample;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.calendar.MoveRule;
import org.jointmeeting.meeting.MeetingKind;
import org.jointmeeting.meeting.series.KeepingSeries;
import org.jointmeeting.meeting.series.NewMeetingSeries;
import org.jointmeeting.security.Caller;
import org.jointmeeting.shared.tracking.Identifiers;

/** Begins the series of the showcase: each community first, then its street, then the district. */
@ApplicationScoped
class ShowingSeries {

    private static final int MINUTES = 90;

    private final KeepingSeries keeping;
    private final Acting acting;

    ShowingSeries(KeepingSeries keeping, Acting acting) {
        this.keeping = keeping;
        this.acting = acting;
    }

    void show(Office street, SampleDays days) {
        acting.as(Caller.service(), days.fromToday(-1, 10), () -> {
            LocalDate first = days.day(days.today(), 1);
            LocalDate nextYear = first.plusYears(1);
            Identifiers.promise("Series", Exhibits.MEETING_SERIES, Exhibits.MEETING_SERIES_TO_DELETE);
            UUID convener = street.convener().personId();
            begin(Showcase.STREET, street.place().name(), "2TH", first, nextYear, Showcase.STREET_VENUE, convener);
            begin(Exhibits.JURISDICTION_WITH_HOURS, "湖畔社区", "2TU", nextYear, null, null, null);
            begin(Exhibits.JURISDICTION_WITH_HOURS, "湖畔社区", "1TU", first, nextYear, null, null);
            begin(Showcase.COMMUNITY, "骆家庄社区", "1WE", first, null, Showcase.COMMUNITY_VENUE, null);
            begin(Showcase.DISTRICT, "西湖区", "3TH", first, null, null, null);
            return true;
        });
    }

    private void begin(
            UUID jurisdiction,
            String name,
            String weekday,
            LocalDate first,
            @Nullable LocalDate last,
            @Nullable UUID venue,
            @Nullable UUID convener) {
        keeping.begin(new NewMeetingSeries(
                jurisdiction,
                MeetingKind.REGULAR,
                name + "三方联席会议（{month} 月例会）",
                "FREQ=MONTHLY;BYDAY=" + weekday,
                first,
                last,
                "14:00",
                MINUTES,
                venue,
                convener,
                MoveRule.NEXT_WORKING_DAY));
    }
}
