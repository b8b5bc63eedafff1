package org.jointmeeting.booking.outside;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import org.jointmeeting.booking.TimeSlot;
import org.jointmeeting.shared.tracking.Identifiers;

/** A time for which an outside calendar says that somebody is busy; nothing of what they do then is kept. */
@Entity
@Immutable
@Table(name = "outside_time")
class OutsideTime {

    @Id
    private UUID id = Identifiers.next();

    @Column(name = "calendar_id")
    private UUID calendarId = id;

    @Column(name = "person_id")
    private UUID personId = id;

    @Column(name = "starts_at")
    private Instant startsAt = Instant.EPOCH;

    @Column(name = "ends_at")
    private Instant endsAt = Instant.EPOCH;

    protected OutsideTime() {}

    OutsideTime(OutsideCalendar calendar, TimeSlot slot) {
        this.calendarId = calendar.id();
        this.personId = calendar.personId();
        this.startsAt = slot.startsAt();
        this.endsAt = slot.endsAt();
    }
}
