package org.jointmeeting.booking.outside;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.PersonView;
import org.jointmeeting.shared.tracking.Tracked;

/** A calendar 外部日历 that somebody keeps elsewhere, as it was when it was last taken up. */
@Entity
@Table(name = "outside_calendar")
class OutsideCalendar extends Tracked {

    @Column(name = "person_id")
    private UUID personId = id();

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath = "";

    private String name = "";

    @Column(name = "imported_at")
    private Instant importedAt = Instant.EPOCH;

    @Column(name = "known_until")
    private Instant knownUntil = Instant.EPOCH;

    @Column(name = "busy_times")
    private int busyTimes;

    /** True until deleted, then null: the constraint that keeps names unique passes over nulls. */
    private @Nullable Boolean live = true;

    protected OutsideCalendar() {}

    OutsideCalendar(PersonView person, String name) {
        this.personId = person.id();
        this.jurisdictionPath = person.jurisdictionPath();
        this.name = name;
    }

    void rename(String newName) {
        name = newName;
    }

    void takeUp(int times, Instant at, Instant until) {
        busyTimes = times;
        importedAt = at;
        knownUntil = until;
    }

    void remove(Instant at) {
        live = null;
        bury(at);
    }

    UUID personId() {
        return personId;
    }

    String jurisdictionPath() {
        return jurisdictionPath;
    }

    String name() {
        return name;
    }

    OutsideCalendarView view() {
        return new OutsideCalendarView(
                id(),
                personId,
                jurisdictionPath,
                name,
                importedAt,
                knownUntil,
                busyTimes,
                modifiedAt(),
                deletedAt(),
                version());
    }
}
