package org.jointmeeting.agenda.levels;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.Escalation;
import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.Task;
import org.jointmeeting.agenda.Tasks;
import org.jointmeeting.agenda.answer.AnswerKind;
import org.jointmeeting.agenda.answer.AnsweringRaisers;
import org.jointmeeting.agenda.intake.ProposingLeads;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.shared.problem.Given;

/**
 * Gives an item to the level that takes it up: from then on the office that passed it up is answered too, and the tasks
 * below are at their end, for the upper level decides anew who works on it.
 */
@ApplicationScoped
class HandingOver {

    private static final String RELIEVED = "议题已由上级受理，原任务终止。";

    private final Directory directory;
    private final Tasks tasks;
    private final AnsweringRaisers answering;
    private final ProposingLeads proposing;

    HandingOver(Directory directory, Tasks tasks, AnsweringRaisers answering, ProposingLeads proposing) {
        this.directory = directory;
        this.tasks = tasks;
        this.answering = answering;
        this.proposing = proposing;
    }

    void up(Item item, Escalation escalation, TakeUpItem request) {
        JurisdictionView lower = directory.findJurisdiction(item.jurisdictionId());
        answering.follow(item, officeOf(lower), lower.path());
        tasks.of(item).stream().filter(task -> !task.isEnded()).forEach(HandingOver::relieve);
        item.handUp(escalation);
        if (request.urgency() != null) {
            item.rateAs(request.urgency());
        }
        propose(item, request);
    }

    private static void relieve(Task task) {
        task.waive(RELIEVED);
    }

    private void propose(Item item, TakeUpItem request) {
        UUID wanted = request.proposedLeadAgencyId();
        if (wanted != null) {
            item.proposeLead(Given.in("proposedLeadAgencyId", () -> directory.requireAgency(wanted))
                    .id());
            return;
        }
        proposing
                .byCatalogue(item.categoryCode(), directory.findJurisdiction(item.jurisdictionId()))
                .ifPresent(item::proposeLead);
    }

    void tell(Item item) {
        answering.tell(
                item,
                AnswerKind.TAKEN_UP,
                "您提出的“%s”（%s）已由%s受理，编号不变。"
                        .formatted(
                                item.title(),
                                item.label(),
                                directory
                                        .findJurisdiction(item.jurisdictionId())
                                        .name()));
    }

    static String officeOf(JurisdictionView place) {
        return place.name() + "三方办";
    }
}
