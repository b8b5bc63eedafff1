package org.jointmeeting.booking.outside;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VFreeBusy;
import net.fortuna.ical4j.model.property.FreeBusy;
import net.fortuna.ical4j.model.property.RecurrenceId;
import org.threeten.extra.Interval;

import org.jointmeeting.booking.AvailabilityConfig;
import org.jointmeeting.booking.TimeSlot;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Reads from one calendar when its owner is busy: bare times within a span, never what they are called. */
final class ReadingBusyTimes {

    /** Of a long event that began before the span, the rest counts too. */
    private static final int LONGEST_EVENT_DAYS = 62;

    private final AvailabilityConfig config;
    private final ZoneId zone;
    private final TimeSlot span;
    private final List<TimeSlot> found = new ArrayList<>();
    private final Map<String, Set<Instant>> replaced = new HashMap<>();
    private int leftOut;

    /** @param zone of times that name none, and of whole days */
    ReadingBusyTimes(AvailabilityConfig config, ZoneId zone, TimeSlot span) {
        this.config = config;
        this.zone = zone;
        this.span = span;
    }

    /** @throws Problem 400 that says why it is no calendar, 422 when it holds too much */
    BusyTimes of(String text) {
        CalendarFile file = CalendarFile.read(text, config);
        try {
            file.events().forEach(this::learnReplaced);
            file.events().forEach(this::add);
            file.freeBusy().forEach(this::add);
        } catch (RuntimeException e) {
            throw CalendarFile.unreadable(e);
        }
        List<TimeSlot> joined = BusyTimes.joined(found);
        if (joined.size() > config.mostTimes()) {
            throw CalendarFile.tooMuch(Text.of("忙碌时段", "busy times"), config.mostTimes());
        }
        return new BusyTimes(joined, leftOut);
    }

    /** One occurrence that was moved or called off stands in the file beside its series. */
    private void learnReplaced(VEvent event) {
        event.getProperty(Property.RECURRENCE_ID)
                .ifPresent(id -> replaced.computeIfAbsent(uidOf(event), uid -> new HashSet<>())
                        .add(instant(((RecurrenceId<?>) id).getDate())));
    }

    private void add(VEvent event) {
        int before = found.size();
        if (!isFree(event)) {
            boolean isSeries = event.getProperty(Property.RECURRENCE_ID).isEmpty();
            Set<Instant> elsewhere = isSeries ? replaced.getOrDefault(uidOf(event), Set.of()) : Set.of();
            event.getStartDate().ifPresent(start -> {
                Set<Period<Temporal>> times = event.calculateRecurrenceSet(spanAs(start.getDate()));
                times.stream()
                        .filter(time -> !elsewhere.contains(instant(time.getStart())))
                        .forEach(time -> add(instant(time.getStart()), instant(time.getEnd())));
            });
        }
        leftOut += found.size() == before ? 1 : 0;
    }

    private void add(VFreeBusy entry) {
        int before = found.size();
        for (Property property : entry.getProperties(Property.FREEBUSY)) {
            boolean isFree = property.getParameter("FBTYPE")
                    .filter(type -> type.getValue().equals("FREE"))
                    .isPresent();
            for (Interval interval : isFree ? List.<Interval>of() : ((FreeBusy) property).getIntervals()) {
                add(interval.getStart(), interval.getEnd());
            }
        }
        leftOut += found.size() == before ? 1 : 0;
    }

    private void add(Instant from, Instant until) {
        TimeSlot clipped = BusyTimes.clipped(from, until, span);
        if (clipped != null) {
            found.add(clipped);
        }
    }

    private static boolean isFree(Component event) {
        return holds(event, Property.TRANSP, "TRANSPARENT") || holds(event, Property.STATUS, "CANCELLED");
    }

    private static boolean holds(Component event, String property, String value) {
        return event.getProperty(property)
                .filter(found -> value.equalsIgnoreCase(found.getValue()))
                .isPresent();
    }

    private static String uidOf(VEvent event) {
        return event.getProperty(Property.UID).map(Property::getValue).orElse("");
    }

    /** The library counts only with two times of the kind that the event itself has. */
    private Period<? extends Temporal> spanAs(Temporal start) {
        ZonedDateTime first = span.startsAt().atZone(zone).minusDays(LONGEST_EVENT_DAYS);
        ZonedDateTime last = span.endsAt().atZone(zone).plusDays(1);
        if (start instanceof LocalDate) {
            return new Period<>(first.toLocalDate(), last.toLocalDate());
        }
        if (start instanceof LocalDateTime) {
            return new Period<>(first.toLocalDateTime(), last.toLocalDateTime());
        }
        if (start instanceof OffsetDateTime offset) {
            return new Period<>(
                    first.toInstant().atOffset(offset.getOffset()),
                    last.toInstant().atOffset(offset.getOffset()));
        }
        ZoneId its = start instanceof ZonedDateTime zoned ? zoned.getZone() : zone;
        return new Period<>(first.withZoneSameInstant(its), last.withZoneSameInstant(its));
    }

    private Instant instant(Temporal time) {
        if (time instanceof LocalDate date) {
            return date.atStartOfDay(zone).toInstant();
        }
        return time instanceof LocalDateTime local ? local.atZone(zone).toInstant() : Instant.from(time);
    }
}
