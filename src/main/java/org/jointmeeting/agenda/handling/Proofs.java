package org.jointmeeting.agenda.handling;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemStatus;
import org.jointmeeting.agenda.Step;
import org.jointmeeting.agenda.answer.AnswerKind;
import org.jointmeeting.agenda.answer.AnsweringRaisers;
import org.jointmeeting.agenda.evidence.KeepingEvidence;

/** What a rebound needs before and tells after: evidence that it came back, who goes on, and the word that they do. */
@ApplicationScoped
class Proofs {

    private final KeepingEvidence evidence;
    private final AnsweringRaisers answering;
    private final Delegated delegated;

    Proofs(KeepingEvidence evidence, AnsweringRaisers answering, Delegated delegated) {
        this.delegated = delegated;
        this.evidence = evidence;
        this.answering = answering;
    }

    void requireEvidence(Item item, Set<UUID> ids) {
        evidence.requireOf(item, ids, "evidenceIds");
    }

    ItemStatus goOn(Item item, Step step) {
        return delegated.goOn(item, null, step);
    }

    void tellReopened(Item item, LocalDate dueOn) {
        delegated.cameBack(item);
        answering.tell(
                item,
                AnswerKind.REOPENED,
                "您反映的“%s”（%s）再次发生，已重新办理，期限 %s。".formatted(item.title(), item.label(), dueOn));
    }
}
