package org.jointmeeting.calendar;

/** How much time each urgency allows at this moment. */
interface CurrentTerms {

    /** Working days, or hours of an emergency. */
    int amountOf(Urgency urgency);
}
