package org.jointmeeting.booking.outside;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.booking.AvailabilityConfig;
import org.jointmeeting.booking.AvailabilityRights;
import org.jointmeeting.booking.Booking;
import org.jointmeeting.booking.Claim;
import org.jointmeeting.booking.Conflict;
import org.jointmeeting.booking.ResourceKind;
import org.jointmeeting.booking.TimeSlot;
import org.jointmeeting.organisation.PersonView;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/**
 * Takes up calendars that people keep elsewhere. What is told there has happened already, so an overlap with a meeting
 * refuses nothing: the answer names it.
 */
@ApplicationScoped
public class ImportingCalendars {

    private final OutsideCalendars calendars;
    private final OutsideTimes times;
    private final AvailabilityRights rights;
    private final Booking booking;
    private final AvailabilityConfig config;
    private final ServiceClock clock;

    ImportingCalendars(
            OutsideCalendars calendars,
            OutsideTimes times,
            AvailabilityRights rights,
            Booking booking,
            AvailabilityConfig config,
            ServiceClock clock) {
        this.calendars = calendars;
        this.times = times;
        this.rights = rights;
        this.booking = booking;
        this.config = config;
        this.clock = clock;
    }

    /** @throws Problem 400 when it is no calendar, 422 when it holds too much, each saying why */
    @Transactional
    public ImportedCalendarView take(NewOutsideCalendar request) {
        PersonView person = rights.requireKept(request.personId());
        Instant now = clock.instant();
        Instant until = now.atZone(clock.getZone()).plus(config.calendarAhead()).toInstant();
        BusyTimes busy = new ReadingBusyTimes(config, clock.getZone(), new TimeSlot(now, until)).of(request.content());
        List<Conflict> overlaps = booking.holdAndFind(
                new Claim(ResourceKind.PERSON, person.id(), person.name(), "content"), busy.slots());
        @Nullable
        OutsideCalendar known = calendars.named(person.id(), request.name()).orElse(null);
        OutsideCalendar calendar = known == null ? begun(person, request.name()) : known;
        calendar.takeUp(busy.slots().size(), now, until);
        calendars.flush();
        times.replace(calendar, busy.slots());
        return new ImportedCalendarView(calendar.view(), known != null, busy.leftOut(), overlaps);
    }

    private OutsideCalendar begun(PersonView person, String name) {
        if (calendars.countOf(person.id()) >= config.mostCalendars()) {
            throw Problem.rule(
                    "name",
                    Text.of(
                            "每人最多 {0} 份外部日历，请先删除不用的，或以原名称重新导入。",
                            "{0} calendars a person at most: delete one, or import under a name that is there.",
                            config.mostCalendars()));
        }
        OutsideCalendar calendar = new OutsideCalendar(person, name);
        calendars.persist(calendar);
        return calendar;
    }

    @Transactional
    OutsideCalendarView change(UUID id, @Nullable String ifMatch, UnaryOperator<OutsideCalendarChange> change) {
        OutsideCalendar calendar = calendars.require(id);
        Versions.require(ifMatch, calendar);
        String name = change.apply(new OutsideCalendarChange(calendar.name())).name();
        calendars
                .named(calendar.personId(), name)
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> {
                    throw Problem.field(
                            "name", Text.of("该人员已有同名的外部日历。", "This person has a calendar of that name already."));
                });
        calendar.rename(name);
        calendars.flush();
        return calendar.view();
    }

    /** Its times are free again. */
    @Transactional
    void remove(UUID id, @Nullable String ifMatch) {
        OutsideCalendar calendar = calendars.require(id);
        Versions.require(ifMatch, calendar);
        calendar.remove(clock.instant());
        times.forget(calendar);
    }
}
