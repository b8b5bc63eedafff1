package org.jointmeeting.planning.city;

import java.util.List;

import org.jointmeeting.planning.engine.Meetings.Wish;

/**
 * One meeting of the month: where and when it may be held, which already says working windows, notice, frequency and
 * capacity; its seats, the three parties of its compounds among them; how urgent its items are, from zero; the lower
 * meetings whose items it takes up.
 *
 * @param lastWeekday the weekday of the one before, or {@link Known#NONE}
 * @param known what was set before
 */
public record Gathering(
        Wish wish, List<Seat> seats, int urgency, int lastWeekday, Known known, List<Integer> takesUpFrom) {}
