package org.jointmeeting.agenda.handling;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemAction;
import org.jointmeeting.agenda.ItemStatus;
import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.agenda.ItemViews;
import org.jointmeeting.agenda.Items;
import org.jointmeeting.agenda.Step;
import org.jointmeeting.agenda.Steps;
import org.jointmeeting.agenda.Task;
import org.jointmeeting.agenda.Tasks;
import org.jointmeeting.agenda.answer.AnswerKind;
import org.jointmeeting.agenda.answer.AnsweringRaisers;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Closing that somebody else than the doer confirms: send back and verify (rows 26 and 27). */
@ApplicationScoped
public class VerifyingItems {

    private final Items items;
    private final Tasks tasks;
    private final ItemViews views;
    private final Steps steps;
    private final AnsweringRaisers answering;
    private final Delegated delegated;

    VerifyingItems(
            Items items, Tasks tasks, ItemViews views, Steps steps, AnsweringRaisers answering, Delegated delegated) {
        this.delegated = delegated;
        this.items = items;
        this.tasks = tasks;
        this.views = views;
        this.steps = steps;
        this.answering = answering;
    }

    @Transactional
    public ItemView sendBack(UUID id, SendBackItem request) {
        Item item = items.requireForChange(id);
        views.requireAllowed(ItemAction.SEND_BACK, item);
        Step step = steps.with(request);
        item.returnOnce();
        item.moveTo(ItemAction.SEND_BACK, reopened(item, request, step), step);
        return views.of(item);
    }

    private ItemStatus reopened(Item item, SendBackItem request, Step step) {
        Task lead = tasks.leadOf(item).orElse(null);
        if (lead == null) {
            return delegated.goOn(item, request.childIds(), step);
        }
        if (request.childIds() != null && !request.childIds().isEmpty()) {
            throw Problem.field(
                    "childIds", Text.of("该议题由牵头部门办理，不填子议题。", "A lead works on this item; leave the children out."));
        }
        lead.reopen(lead.dueOn());
        return ItemStatus.IN_PROGRESS;
    }

    @Transactional
    public ItemView verify(UUID id, VerifyItem request) {
        Item item = items.requireForChange(id);
        views.requireAllowed(ItemAction.VERIFY, item);
        requireOpinion(request.raiserOpinion());
        Step step = steps.with(request);
        String result = String.valueOf(tasks.leadOf(item).map(Task::resultText).orElse(item.resultText()));
        item.conclude(result, step.at());
        item.move(ItemAction.VERIFY, step);
        answering.tell(
                item,
                AnswerKind.RESOLVED,
                "您提出的“%s”（%s）已办结：%s 核验情况：%s".formatted(item.title(), item.label(), result, request.howChecked()));
        return views.of(item);
    }

    private static void requireOpinion(RaiserOpinion opinion) {
        if (Boolean.TRUE.equals(opinion.contacted()) && (opinion.solved() == null || opinion.satisfied() == null)) {
            throw Problem.field(
                    opinion.solved() == null ? "raiserOpinion/solved" : "raiserOpinion/satisfied",
                    Text.of("已联系到提出人的，请填写其意见。", "The raiser was contacted: record the opinion."));
        }
        if (Boolean.FALSE.equals(opinion.contacted()) && (opinion.solved() != null || opinion.satisfied() != null)) {
            throw Problem.field(
                    "raiserOpinion/contacted",
                    Text.of("未联系到提出人的，不得填写其意见。", "Nobody was contacted: leave the opinion out."));
        }
    }
}
