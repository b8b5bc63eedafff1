package org.jointmeeting.agenda.owners;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.answer.AnswerKind;
import org.jointmeeting.agenda.answer.AnsweringRaisers;
import org.jointmeeting.agenda.handling.AssigningTasks;
import org.jointmeeting.agenda.handling.Assignment;
import org.jointmeeting.shared.text.Language;

/** What follows from the owners' decision: tasks for the agencies, or the answer for the raisers. */
@ApplicationScoped
class Consequences {

    private final AssigningTasks assigning;
    private final AnsweringRaisers answering;

    Consequences(AssigningTasks assigning, AnsweringRaisers answering) {
        this.assigning = assigning;
        this.answering = answering;
    }

    void assign(Item item, Assignment assignment) {
        assigning.toAgencies(item, assignment, "assignment/");
    }

    void tellRefused(Item item, RecordOwnersRefusal request) {
        answering.tell(
                item,
                AnswerKind.REJECTED,
                "您提出的“%s”（%s）经业主共同决定，未获同意：%s。%s"
                        .formatted(
                                item.title(),
                                item.label(),
                                JudgingVotes.told(request.vote()).in(Language.ZH),
                                request.explanation()));
    }
}
