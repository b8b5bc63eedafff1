package org.jointmeeting.sample;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.planning.plan.NewPlan;
import org.jointmeeting.planning.plan.SolvingAtOnce;
import org.jointmeeting.shared.tracking.Identifiers;

/** Makes plans that examples read, change and apply, all of them about one meeting far ahead. */
@ApplicationScoped
class ShowingPlans {

    private static final int FROM = 40;
    private static final int MEETING = 44;
    private static final int UNTIL = 50;
    private static final int PLANS = 5;

    private final ArrangingMeetings arranging;
    private final SolvingAtOnce solving;
    private final Acting acting;

    ShowingPlans(ArrangingMeetings arranging, SolvingAtOnce solving, Acting acting) {
        this.arranging = arranging;
        this.solving = solving;
        this.acting = acting;
    }

    void show(Office street, SampleDays days) {
        arranging.call(Exhibits.MEETING_TO_PLAN, street, "专题会", days.fromToday(MEETING, 14), days.fromToday(-1, 9));
        Identifiers.promise(
                "Plan",
                Exhibits.PLAN,
                Exhibits.PLAN_TO_APPLY,
                Exhibits.PLAN_TO_DISCARD,
                Exhibits.PLAN_TO_ADJUST,
                Exhibits.PLAN_TO_SEARCH_ON);
        var request = new NewPlan(
                street.place().id(),
                days.day(days.today(), FROM),
                days.day(days.today(), UNTIL),
                1,
                null,
                false,
                NewPlan.Unplannable.LEAVE_OUT);
        for (int i = 0; i < PLANS; i++) {
            acting.as(street.coordinator(), days.fromToday(-1, 10), () -> solving.plan(request));
        }
    }
}
