package org.jointmeeting.meeting.series;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.calendar.Bilingual;
import org.jointmeeting.shared.tracking.Tracked;

/** An occurrence that became due: the meeting drafted for it, or what stood in the way so far. */
@Entity
@Table(name = "due_meeting")
class DueMeeting extends Tracked {

    @Column(name = "series_id")
    private UUID seriesId = id();

    @Column(name = "planned_on")
    private LocalDate plannedOn = LocalDate.EPOCH;

    @Column(name = "held_on")
    private LocalDate heldOn = LocalDate.EPOCH;

    @Column(name = "meeting_id")
    private @Nullable UUID meetingId;

    @Column(name = "problem_zh")
    private @Nullable String problemZh;

    @Column(name = "problem_en")
    private @Nullable String problemEn;

    protected DueMeeting() {}

    DueMeeting(DueDate due) {
        seriesId = due.seriesId();
        plannedOn = due.plannedOn();
        heldOn = due.heldOn();
    }

    void drafted(UUID meeting, LocalDate on) {
        meetingId = meeting;
        heldOn = on;
        problemZh = null;
        problemEn = null;
    }

    void hindered(Bilingual problem, LocalDate on) {
        heldOn = on;
        problemZh = problem.zh();
        problemEn = problem.en();
    }

    UUID seriesId() {
        return seriesId;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    @Nullable
    UUID meetingId() {
        return meetingId;
    }

    boolean isDrafted() {
        return meetingId != null;
    }

    @Nullable
    Bilingual problem() {
        return problemZh == null ? null : new Bilingual(problemZh, Objects.requireNonNullElse(problemEn, problemZh));
    }
}
