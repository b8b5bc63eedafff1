package org.jointmeeting.agenda.session;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.answer.AnswerKind;
import org.jointmeeting.agenda.answer.AnsweringRaisers;
import org.jointmeeting.agenda.handling.AssigningTasks;
import org.jointmeeting.agenda.handling.Assignment;

/** What follows from a decision, beyond the agenda: tasks for the agencies, the answer for the raisers. */
@ApplicationScoped
class Outcomes {

    private final AssigningTasks assigning;
    private final AnsweringRaisers answering;

    Outcomes(AssigningTasks assigning, AnsweringRaisers answering) {
        this.assigning = assigning;
        this.answering = answering;
    }

    void assign(Item item, Assignment assignment) {
        assigning.toAgencies(item, assignment, "assignment/");
    }

    void tellSettled(Item item, String decision) {
        answering.tell(
                item,
                AnswerKind.RESOLVED,
                "您提出的“%s”（%s）已在联席会议上当场办结：%s".formatted(item.title(), item.label(), decision));
    }
}
