package org.jointmeeting.calendar;

/** What each urgency allows until an administrator says otherwise: the configuration. */
final class ReleasedTerms implements CurrentTerms {

    private final CalendarConfig.DeadlineTerms terms;

    ReleasedTerms(CalendarConfig config) {
        this.terms = config.deadline();
    }

    @Override
    public int amountOf(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY -> terms.emergencyHours();
            case URGENT -> terms.urgent();
            case ADVICE -> terms.advice();
            case ORDINARY -> terms.ordinary();
            case COMPLEX -> terms.complex();
        };
    }
}
