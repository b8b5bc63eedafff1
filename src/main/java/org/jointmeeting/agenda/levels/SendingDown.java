package org.jointmeeting.agenda.levels;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.jointmeeting.agenda.Escalation;
import org.jointmeeting.agenda.GuidanceGiven;
import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemAction;
import org.jointmeeting.agenda.ItemStatus;
import org.jointmeeting.agenda.Step;
import org.jointmeeting.agenda.answer.AnswerKind;
import org.jointmeeting.agenda.answer.AnsweringRaisers;
import org.jointmeeting.agenda.deadline.KeepingDeadlines;
import org.jointmeeting.agenda.session.LeavingAgendas;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.JurisdictionView;

/** Leads an escalated item back to what it was, tells the office below, and tells of the guidance given. */
@ApplicationScoped
class SendingDown {

    private final Directory directory;
    private final LeavingAgendas agendas;
    private final AnsweringRaisers answering;
    private final Event<GuidanceGiven> given;
    private final KeepingDeadlines deadlines;

    SendingDown(
            Directory directory,
            LeavingAgendas agendas,
            AnsweringRaisers answering,
            Event<GuidanceGiven> given,
            KeepingDeadlines deadlines) {
        this.deadlines = deadlines;
        this.directory = directory;
        this.agendas = agendas;
        this.answering = answering;
        this.given = given;
    }

    void down(Item item, Escalation escalation, SendDownItem request, Step step) {
        item.askNoMore();
        deadlines.goOn(item, step.at());
        if (escalation.from() == ItemStatus.ON_AGENDA) {
            agendas.comeBack(item, escalation.meetingId(), ItemAction.SEND_DOWN, step);
        } else {
            item.comeFrom(escalation.meetingId());
            item.moveTo(ItemAction.SEND_DOWN, escalation.from(), step);
        }
        JurisdictionView lower = directory.findJurisdiction(item.jurisdictionId());
        JurisdictionView upper = directory.findJurisdiction(escalation.toId());
        answering.tellOffice(
                item,
                HandingOver.officeOf(lower),
                lower.path(),
                AnswerKind.SENT_DOWN,
                "%s退回上提议题“%s”（%s）。原因：%s 指导意见：%s"
                        .formatted(upper.name(), item.title(), item.label(), request.reason(), request.guidance()));
        given.fire(new GuidanceGiven(
                item.id(),
                lower.id(),
                upper.id(),
                request.guidance(),
                request.reason(),
                Set.copyOf(item.compoundIds()),
                step.at(),
                step.accountId(),
                step.actorName()));
    }
}
