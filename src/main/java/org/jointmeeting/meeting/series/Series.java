package org.jointmeeting.meeting.series;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.calendar.MoveRule;
import org.jointmeeting.meeting.MeetingKind;
import org.jointmeeting.meeting.MeetingWindow;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.shared.tracking.Tracked;

/** The meetings 例会系列 that a jurisdiction holds again and again by one rule. */
@Entity
@Table(name = "meeting_series")
class Series extends Tracked {

    @Column(name = "jurisdiction_id")
    private UUID jurisdictionId = id();

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath = "";

    @Enumerated(EnumType.STRING)
    private MeetingKind kind = MeetingKind.REGULAR;

    private String title = "";

    @Column(name = "recurrence_rule")
    private String rule = "";

    @Column(name = "first_day")
    private LocalDate firstDay = LocalDate.EPOCH;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Column(name = "start_minute")
    private int startMinute;

    @Column(name = "duration_minutes")
    private int durationMinutes;

    @Column(name = "venue_id")
    private @Nullable UUID venueId;

    @Column(name = "convener_person_id")
    private @Nullable UUID convenerPersonId;

    @Enumerated(EnumType.STRING)
    @Column(name = "move_rule")
    private MoveRule move = MoveRule.NEXT_WORKING_DAY;

    protected Series() {}

    Series(JurisdictionView jurisdiction, MeetingSeriesChange given) {
        jurisdictionId = jurisdiction.id();
        jurisdictionPath = jurisdiction.path();
        become(given);
    }

    final void become(MeetingSeriesChange given) {
        kind = given.kind();
        title = given.title();
        rule = given.rule();
        firstDay = given.firstDay();
        lastDay = given.lastDay();
        startMinute = MeetingWindow.minute(LocalTime.parse(given.startTime()));
        durationMinutes = given.durationMinutes();
        venueId = given.venueId();
        convenerPersonId = given.convenerPersonId();
        move = given.move();
    }

    void remove(Instant at) {
        bury(at);
    }

    MeetingSeriesChange changeable() {
        return new MeetingSeriesChange(
                kind,
                title,
                rule,
                firstDay,
                lastDay,
                startTime().toString(),
                durationMinutes,
                venueId,
                convenerPersonId,
                move);
    }

    LocalTime startTime() {
        return LocalTime.MIN.plusMinutes(startMinute);
    }

    UUID jurisdictionId() {
        return jurisdictionId;
    }

    String jurisdictionPath() {
        return jurisdictionPath;
    }

    MeetingKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String rule() {
        return rule;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    @Nullable
    LocalDate lastDay() {
        return lastDay;
    }

    int durationMinutes() {
        return durationMinutes;
    }

    @Nullable
    UUID venueId() {
        return venueId;
    }

    @Nullable
    UUID convenerPersonId() {
        return convenerPersonId;
    }

    MoveRule move() {
        return move;
    }
}
