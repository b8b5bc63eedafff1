package org.jointmeeting.agenda.intake;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemAction;
import org.jointmeeting.agenda.ItemStatus;
import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.agenda.ItemViews;
import org.jointmeeting.agenda.Items;
import org.jointmeeting.agenda.StatusGroup;
import org.jointmeeting.agenda.Steps;
import org.jointmeeting.agenda.answer.AnswerKind;
import org.jointmeeting.agenda.answer.AnsweringRaisers;
import org.jointmeeting.calendar.Deadlines;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Language;
import org.jointmeeting.shared.text.Text;

/** The coordinator's side of intake: return, accept, reject, merge (rows 3 and 5 to 7). */
@ApplicationScoped
public class ReceivingItems {

    private final Items items;
    private final ItemViews views;
    private final Steps steps;
    private final Deadlines deadlines;
    private final Acceptance acceptance;
    private final AnsweringRaisers answering;

    ReceivingItems(
            Items items,
            ItemViews views,
            Steps steps,
            Deadlines deadlines,
            Acceptance acceptance,
            AnsweringRaisers answering) {
        this.items = items;
        this.views = views;
        this.steps = steps;
        this.deadlines = deadlines;
        this.acceptance = acceptance;
        this.answering = answering;
    }

    @Transactional
    public ItemView returnForCompletion(UUID id, ReturnItem request) {
        Item item = allowed(id, ItemAction.RETURN);
        deadlines.requirePossible("completeBy", request.completeBy());
        item.askFor(request.missing(), request.completeBy());
        item.move(ItemAction.RETURN, steps.with(request));
        answering.tell(
                item,
                AnswerKind.RETURNED,
                "您提出的“%s”需要补正：%s请于 %s 前补正后重新提出。"
                        .formatted(item.title(), sentence(request.missing()), request.completeBy()));
        return views.of(item);
    }

    @Transactional
    public ItemView accept(UUID id, AcceptItem request) {
        Item item = allowed(id, ItemAction.ACCEPT);
        acceptance.apply(item, request);
        item.move(ItemAction.ACCEPT, steps.with(request));
        answering.tell(
                item,
                AnswerKind.ACCEPTED,
                "您提出的“%s”已受理，编号 %s，按%s事项办理。"
                        .formatted(
                                item.title(),
                                item.label(),
                                request.urgency().label().in(Language.ZH)));
        return views.of(item);
    }

    @Transactional
    public ItemView reject(UUID id, RejectItem request) {
        Item item = allowed(id, ItemAction.REJECT);
        item.move(ItemAction.REJECT, steps.with(request));
        answering.tell(
                item,
                AnswerKind.REJECTED,
                "您提出的“%s”不予受理。原因：%s%s".formatted(item.title(), sentence(request.reason()), sentence(request.turnTo())));
        return views.of(item);
    }

    @Transactional
    public ItemView merge(UUID id, MergeItem request) {
        if (id.equals(request.survivingItemId())) {
            throw Problem.field("survivingItemId", Text.of("议题不能并入自身。", "An item cannot be merged into itself."));
        }
        // Locked in the order of ids, so that two merges across each other wait instead of blocking for good.
        UUID first = id.compareTo(request.survivingItemId()) < 0 ? id : request.survivingItemId();
        items.requireForChange(first);
        Item item = allowed(id, ItemAction.MERGE);
        Item survivor = items.requireForChange(request.survivingItemId());
        requireCanSurvive(survivor);
        requireApart(item, survivor);
        requireLeftToOwners(item, survivor);
        item.mergeInto(survivor.id());
        item.move(ItemAction.MERGE, steps.with(request));
        if (survivor.status() != ItemStatus.ON_AGENDA) {
            // The seats of a meeting were invited for the compounds that it knew of.
            survivor.concern(item.compoundIds());
        }
        survivor.note(ItemAction.MERGE, steps.with(request));
        answering.tell(
                item,
                AnswerKind.MERGED,
                "您提出的“%s”已并入“%s”（%s）一并办理，办理结果将一并答复。".formatted(item.title(), survivor.title(), survivor.label()));
        answering.carryOver(item, survivor);
        return views.of(item);
    }

    /** An item that ended cannot take others in; since a merged item has ended, no cycle can arise. */
    private static void requireCanSurvive(Item survivor) {
        boolean ended = survivor.status().group() != StatusGroup.OPEN;
        if (ended || survivor.status() == ItemStatus.DRAFT || survivor.status() == ItemStatus.RETURNED) {
            throw Problem.rule(
                    "survivingItemId",
                    Text.of(
                            "目标议题处于“{0}”状态，不能并入；应选择已提出且尚未终结的议题。",
                            "The other item is {0}; only one that was submitted and has not ended can take this in.",
                            survivor.status().label()));
        }
    }

    /** A part does not end by becoming the whole: the whole waits for it. */
    private void requireApart(Item item, Item survivor) {
        UUID parent = item.passage().parentId();
        while (parent != null) {
            if (parent.equals(survivor.id())) {
                throw Problem.rule(
                        "survivingItemId",
                        Text.of(
                                "该议题是目标议题下沉的子议题，不能并入其上级议题。",
                                "This item is a part of the other one; a part is not merged into its whole."));
            }
            parent = items.requireForSystem(parent).passage().parentId();
        }
    }

    /** What the owners alone decide would be decided by a meeting, as part of an item that is not theirs. */
    private static void requireLeftToOwners(Item item, Item survivor) {
        if (item.isOwnersMatter() && !survivor.isOwnersMatter()) {
            throw Problem.rule(
                    "survivingItemId",
                    Text.of(
                            "该议题属业主共同决定事项，目标议题不属此类，不能并入；可将目标议题并入该议题，或分别办理。",
                            "This item is an owners' matter and the other one is not, so it cannot be merged into it; merge"
                                    + " the other one into this, or handle them apart."));
        }
    }

    private Item allowed(UUID id, ItemAction action) {
        Item item = items.requireForChange(id);
        views.requireAllowed(action, item);
        return item;
    }

    private static String sentence(String text) {
        return text.endsWith("。") || text.endsWith("！") || text.endsWith("？") ? text : text + "。";
    }
}
