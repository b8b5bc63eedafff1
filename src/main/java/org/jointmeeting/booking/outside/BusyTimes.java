package org.jointmeeting.booking.outside;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jointmeeting.booking.TimeSlot;

/**
 * When somebody is busy, in order and without overlaps.
 *
 * @param leftOut how many entries took no time within what is kept
 */
record BusyTimes(List<TimeSlot> slots, int leftOut) {

    BusyTimes {
        slots = List.copyOf(slots);
    }

    /** Times that touch become one: where one event ends and the next begins is nobody's business. */
    static List<TimeSlot> joined(List<TimeSlot> times) {
        List<TimeSlot> joined = new ArrayList<>();
        for (TimeSlot time :
                times.stream().sorted(Comparator.comparing(TimeSlot::startsAt)).toList()) {
            TimeSlot last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || time.startsAt().isAfter(last.endsAt())) {
                joined.add(time);
            } else if (time.endsAt().isAfter(last.endsAt())) {
                joined.set(joined.size() - 1, new TimeSlot(last.startsAt(), time.endsAt()));
            }
        }
        return joined;
    }

    /** The part of a time that lies within a span; null when there is none. */
    static @org.jspecify.annotations.Nullable TimeSlot clipped(Instant from, Instant until, TimeSlot span) {
        Instant first = from.isBefore(span.startsAt()) ? span.startsAt() : from;
        Instant last = until.isAfter(span.endsAt()) ? span.endsAt() : until;
        return first.isBefore(last) ? new TimeSlot(first, last) : null;
    }
}
