package org.jointmeeting.agenda;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.jointmeeting.shared.text.Text;

/** What the rules forbid with an item as it stands, whoever asks: each names the rule and what to do instead. */
final class RulesOfProcedure {

    private static final Text OWNERS_ALONE = Text.of(
            "本议题属业主共同决定事项，依法只能由业主共同决定，不得由会议议定、当场办结或直接交办。" + "请列入会议议程，由召集人提请业主共同决定；登记业主同意时一并交办。",
            "By law the owners alone decide this matter: no meeting decides or settles it and no office assigns it."
                    + " Place it on an agenda and refer it to the owners; recording their consent assigns it.");

    private static final Text NO_OWNERS_MATTER = Text.of(
            "本议题未列为业主共同决定事项，不能提请业主表决；应由会议议定交办或当场办结。",
            "This item is no owners' matter: the meeting decides it itself, by assigning or settling.");

    private RulesOfProcedure() {}

    static Optional<Text> against(ItemAction action, Guards.Situation s) {
        return switch (action) {
            case ASSIGN, DECIDE, SETTLE ->
                s.item().owners().isUndecided() ? Optional.of(OWNERS_ALONE) : Optional.empty();
            case REFER_TO_OWNERS -> s.item().isOwnersMatter() ? Optional.empty() : Optional.of(NO_OWNERS_MATTER);
            case REBOUND -> tooLate(s);
            default -> Optional.empty();
        };
    }

    private static Optional<Text> tooLate(Guards.Situation s) {
        Instant resolved = s.item().resolvedAt();
        int days = s.around().reboundDays();
        return resolved != null && !s.now().isAfter(resolved.plus(days, ChronoUnit.DAYS))
                ? Optional.empty()
                : Optional.of(Text.of(
                        "办结已超过 {0} 日，不能再反弹重办；同一问题再次发生的，请另行提出议题。",
                        "It was resolved more than {0} days ago and does not rebound; raise what came back as a new item.",
                        days));
    }
}
