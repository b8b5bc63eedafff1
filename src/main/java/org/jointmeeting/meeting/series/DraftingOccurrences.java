package org.jointmeeting.meeting.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.calendar.Bilingual;
import org.jointmeeting.meeting.course.NewMeeting;
import org.jointmeeting.meeting.course.SchedulingMeetings;
import org.jointmeeting.shared.text.Text;

/** Drafts the meeting of one occurrence, once: the series is locked and looked at again first. */
@ApplicationScoped
class DraftingOccurrences {

    private final AllSeries all;
    private final DueMeetings due;
    private final SchedulingMeetings scheduling;
    private final SeriesDates dates;

    DraftingOccurrences(AllSeries all, DueMeetings due, SchedulingMeetings scheduling, SeriesDates dates) {
        this.all = all;
        this.due = due;
        this.scheduling = scheduling;
        this.dates = dates;
    }

    @Transactional
    void draft(DueDate date) {
        all.lock(date).ifPresent(series -> {
            DueMeeting row = rowOf(date);
            if (!row.isDrafted()) {
                row.drafted(
                        scheduling.draftOf(series.id(), meeting(series, date)).id(), date.heldOn());
            }
        });
    }

    /** Shows whoever keeps the series why its meeting isn't there. */
    @Transactional
    void tell(DueDate date, Text problem) {
        all.lock(date).ifPresent(series -> {
            DueMeeting row = rowOf(date);
            if (!row.isDrafted()) {
                row.hindered(Bilingual.of(problem), date.heldOn());
            }
        });
    }

    private DueMeeting rowOf(DueDate date) {
        return due.of(date).orElseGet(() -> {
            DueMeeting row = new DueMeeting(date);
            due.persist(row);
            // Written at once, so that of two who draft the same the second learns it before it does the work.
            due.flush();
            return row;
        });
    }

    private NewMeeting meeting(Series series, DueDate date) {
        return new NewMeeting(
                series.jurisdictionId(),
                series.kind(),
                new SeriesTitle(series.title()).on(date.plannedOn()),
                dates.startOf(series, date.heldOn()),
                series.durationMinutes(),
                series.venueId(),
                series.convenerPersonId());
    }
}
