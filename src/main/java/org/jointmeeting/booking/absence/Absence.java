package org.jointmeeting.booking.absence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.booking.TimeSlot;
import org.jointmeeting.organisation.PersonView;
import org.jointmeeting.shared.tracking.Tracked;

/** A time for which somebody is on leave 请假 or away on duty 外出: nobody can book them then. */
@Entity
@Table(name = "absence")
class Absence extends Tracked {

    @Column(name = "person_id")
    private UUID personId = id();

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath = "";

    @Enumerated(EnumType.STRING)
    private AbsenceKind kind = AbsenceKind.LEAVE;

    @Column(name = "starts_at")
    private Instant startsAt = Instant.EPOCH;

    @Column(name = "ends_at")
    private Instant endsAt = Instant.EPOCH;

    private @Nullable String note;

    protected Absence() {}

    Absence(PersonView person, AbsenceChange given) {
        personId = person.id();
        jurisdictionPath = person.jurisdictionPath();
        change(given);
    }

    final void change(AbsenceChange given) {
        kind = given.kind();
        startsAt = given.startsAt();
        endsAt = given.endsAt();
        note = given.note();
    }

    void remove(Instant at) {
        bury(at);
    }

    UUID personId() {
        return personId;
    }

    String jurisdictionPath() {
        return jurisdictionPath;
    }

    TimeSlot slot() {
        return new TimeSlot(startsAt, endsAt);
    }

    AbsenceChange changeable() {
        return new AbsenceChange(kind, startsAt, endsAt, note);
    }

    AbsenceView view() {
        return new AbsenceView(
                id(), personId, jurisdictionPath, kind, startsAt, endsAt, note, modifiedAt(), deletedAt(), version());
    }
}
