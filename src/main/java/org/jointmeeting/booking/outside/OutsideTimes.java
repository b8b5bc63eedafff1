package org.jointmeeting.booking.outside;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import org.jointmeeting.booking.TimeSlot;

/** The busy times of outside calendars. */
@ApplicationScoped
class OutsideTimes implements PanacheRepositoryBase<OutsideTime, UUID> {

    /** All of them anew: nothing of an older edition stays. */
    void replace(OutsideCalendar calendar, List<TimeSlot> slots) {
        forget(calendar);
        persist(slots.stream().map(slot -> new OutsideTime(calendar, slot)));
        flush();
    }

    void forget(OutsideCalendar calendar) {
        list("calendarId", calendar.id()).forEach(this::delete);
        flush();
    }
}
