package org.jointmeeting.planning.horizon;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The horizon in quarters of an hour, counted from midnight of its first day. */
public record Grid(LocalDate first, int days, ZoneId zone) {

    public static final int MINUTES = 15;
    public static final int PER_DAY = 24 * 60 / MINUTES;
    public static final int HALF_DAY = PER_DAY / 2;

    /** So many grains as a time of that many minutes needs. */
    public static int grains(long minutes) {
        return (int) ((minutes + MINUTES - 1) / MINUTES);
    }

    public int size() {
        return days * PER_DAY;
    }

    /** The grain in which an instant lies; below 0 and beyond the end it is cut off. */
    public int floor(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        long grains = ChronoUnit.DAYS.between(first, local.toLocalDate()) * PER_DAY
                + (local.getHour() * 60 + local.getMinute()) / MINUTES;
        return (int) Math.max(0, Math.min(size(), grains));
    }

    /** The first grain that begins at an instant or later. */
    public int ceiling(Instant instant) {
        int floor = floor(instant);
        return floor < size() && instantOf(floor).isBefore(instant) ? floor + 1 : floor;
    }

    public Instant instantOf(int grain) {
        return first.atStartOfDay()
                .plusMinutes((long) grain * MINUTES)
                .atZone(zone)
                .toInstant();
    }

    public LocalDate dateOf(int grain) {
        return first.plusDays(grain / PER_DAY);
    }

    public Grid longer(int newDays) {
        return new Grid(first, newDays, zone);
    }
}
