package org.jointmeeting.planning.city;

import org.jointmeeting.planning.engine.Score;
import org.jointmeeting.planning.engine.Snapshot;

/** Says rule by rule what a plan costs: meeting after meeting, as each comes to those that stand. */
public final class ScoreSheets {

    private final Month month;

    public ScoreSheets(Month month) {
        this.month = month;
    }

    public ScoreSheet of(Snapshot plan) {
        var rules = new CityRules(month);
        var sheet = new ScoreSheet();
        rules.recall(plan.holders());
        for (int meeting = 0; meeting < month.gatherings().size(); meeting++) {
            add(rules, plan, meeting, sheet);
        }
        return sheet;
    }

    /** What one meeting costs beside all the others of the plan. */
    public ScoreSheet of(Snapshot plan, int meeting) {
        var rules = new CityRules(month);
        plan.restore(rules);
        rules.lift(meeting);
        rules.recall(plan.holders());
        var sheet = new ScoreSheet();
        add(rules, plan, meeting, sheet);
        return sheet;
    }

    private static void add(CityRules rules, Snapshot plan, int meeting, ScoreSheet sheet) {
        if (plan.isPlaced(meeting)) {
            rules.tell(meeting, plan.start(meeting), plan.room(meeting), sheet);
            rules.put(meeting, plan.start(meeting), plan.room(meeting));
        } else {
            sheet.add(CityRule.MEETING_UNPLACED, Score.medium(rules.priceOfNone(meeting)));
        }
    }
}
