package org.jointmeeting.planning.problem;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.MeetingKind;
import org.jointmeeting.meeting.MeetingStatus;
import org.jointmeeting.meeting.MeetingToPlan;
import org.jointmeeting.organisation.JurisdictionView;

/**
 * A meeting that is to get a time.
 *
 * @param meeting null while it is due and not drafted yet
 * @param period the period of its duty
 * @param days on which it may be held
 * @param urgency of its items, from zero
 */
record Wanted(
        @Nullable MeetingToPlan meeting,
        JurisdictionView where,
        MeetingKind kind,
        String title,
        int minutes,
        List<MeetingToPlan.Expected> seats,
        DayRange period,
        DayRange days,
        int urgency) {

    Wanted {
        seats = List.copyOf(seats);
    }

    Wanted on(DayRange other) {
        return new Wanted(meeting, where, kind, title, minutes, seats, period, other, urgency);
    }

    boolean isNotified() {
        return meeting != null && meeting.status() == MeetingStatus.NOTIFIED;
    }

    boolean isRegular() {
        return kind == MeetingKind.REGULAR;
    }
}
