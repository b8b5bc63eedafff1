package org.jointmeeting.agenda.deadline;

import java.time.LocalDate;

/**
 * Days on which a clock stood still: from the day it stopped, to the day before it went on.
 *
 * @param until the day it went on, itself a day of the count again
 */
record Stretch(LocalDate from, LocalDate until, StandStillReason reason) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
