package org.jointmeeting.agenda.handling;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.answer.AnswerKind;
import org.jointmeeting.agenda.answer.AnsweringRaisers;
import org.jointmeeting.agenda.evidence.KeepingEvidence;

/** What a rebound needs before and tells after: evidence that it came back, and the word that work goes on. */
@ApplicationScoped
class Proofs {

    private final KeepingEvidence evidence;
    private final AnsweringRaisers answering;

    Proofs(KeepingEvidence evidence, AnsweringRaisers answering) {
        this.evidence = evidence;
        this.answering = answering;
    }

    void requireEvidence(Item item, Set<UUID> ids) {
        evidence.requireOf(item, ids, "evidenceIds");
    }

    void tellReopened(Item item, LocalDate dueOn) {
        answering.tell(
                item,
                AnswerKind.REOPENED,
                "您反映的“%s”（%s）再次发生，已重新办理，期限 %s。".formatted(item.title(), item.label(), dueOn));
    }
}
