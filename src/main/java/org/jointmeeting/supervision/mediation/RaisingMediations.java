package org.jointmeeting.supervision.mediation;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.agenda.Source;
import org.jointmeeting.agenda.intake.NewItem;
import org.jointmeeting.agenda.intake.RaisingItems;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Makes an item of what a mediation left open, once, and keeps the link both ways. */
@ApplicationScoped
public class RaisingMediations {

    private final Mediations mediations;
    private final RaisingItems raising;

    RaisingMediations(Mediations mediations, RaisingItems raising) {
        this.mediations = mediations;
        this.raising = raising;
    }

    /** The mediation is locked, so that of two calls at once one finds it raised already. */
    @Transactional
    public ItemView raise(UUID id, RaiseMediation request) {
        Mediation mediation = mediations.requireForChange(id);
        MediationLifecycle.require(mediation.status(), MediationAction.RAISE);
        Conclusion conclusion = Objects.requireNonNull(mediation.conclusion());
        requireOpen(mediation, conclusion);
        Mediation.Conflict conflict = mediation.conflict();
        ItemView item = raising.draft(new NewItem(
                null,
                Set.of(mediation.compoundId()),
                null,
                conflict.category(),
                orElse(request.title(), conflict.title()),
                conflict.facts() + "\n" + whatStaysOpen(conclusion),
                Source.MEDIATION,
                mediation.id().toString(),
                request.desiredResult(),
                orElse(request.alreadyTried(), tried(mediation, conclusion)),
                null));
        mediation.becomes(item.id());
        return item;
    }

    private static void requireOpen(Mediation mediation, Conclusion conclusion) {
        if (!conclusion.outcome().leavesSomethingOpen()) {
            throw Problem.rule(Text.of(
                    "调解结果为“{0}”，没有可提请联席会议的未决事项。",
                    "The outcome is “{0}”: nothing is left open that a joint meeting could decide.",
                    conclusion.outcome().label()));
        }
        if (mediation.itemId() != null) {
            throw Problem.conflict(Text.of(
                            "该调解事项已经草拟为议题，不能重复提请。", "This mediation became an item already; it is raised once."))
                    .with("itemId", mediation.itemId());
        }
    }

    private static String orElse(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }

    /** Positions stay with the mediation: an item is read by more people than were at the table. */
    private static String whatStaysOpen(Conclusion conclusion) {
        return conclusion.outcome() == MediationOutcome.PARTIAL
                ? "经调解部分达成协议，未决事项：" + conclusion.openPoints()
                : "经调解不成，原因：" + conclusion.reason();
    }

    private static String tried(Mediation mediation, Conclusion conclusion) {
        if (mediation.sessionCount() == 0) {
            return Objects.requireNonNull(conclusion.attempts());
        }
        String outcome = conclusion.outcome() == MediationOutcome.PARTIAL ? "达成部分协议" : "未达成协议";
        return "已组织调解 %d 次，%s。".formatted(mediation.sessionCount(), outcome);
    }
}
