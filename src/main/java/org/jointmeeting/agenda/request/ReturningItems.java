package org.jointmeeting.agenda.request;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.agenda.Decider;
import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemAction;
import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.agenda.Step;
import org.jointmeeting.agenda.Task;
import org.jointmeeting.agenda.handling.HandlingConfig;

/**
 * Returning to sender 退单 (row 21): the lead asks, the coordinator decides; until then the first receiver stays
 * responsible and its clock runs (首接负责). Who has bounced too often comes before the convener.
 */
@ApplicationScoped
public class ReturningItems {

    private final ItemsAtWork work;
    private final AskedRequests requests;
    private final ChangingLead changing;
    private final HandlingConfig config;

    ReturningItems(ItemsAtWork work, AskedRequests requests, ChangingLead changing, HandlingConfig config) {
        this.work = work;
        this.requests = requests;
        this.changing = changing;
        this.config = config;
    }

    @Transactional
    public ItemView ask(UUID id, AskReturn request) {
        Item item = work.allowed(ItemAction.ASK_RETURN, id);
        Task lead = work.leadOf(item);
        changing.requireOther(item, lead, request.suggestedAgencyId(), "suggestedAgencyId");
        boolean isOften = item.handling().bounceCount() >= config.bouncesBeforeConvener();
        Decider decider = isOften ? Decider.CONVENER : Decider.COORDINATOR;
        requests.ask(item, lead, Wish.toReturn(decider, request));
        item.handling().askReturn(decider);
        item.move(ItemAction.ASK_RETURN, work.step(request));
        return work.view(item);
    }

    @Transactional
    public ItemView grant(UUID id, ReturnToSender request) {
        Item item = work.allowed(ItemAction.RETURN_TO_SENDER, id);
        Task lead = work.leadOf(item);
        Step step = work.step(request);
        requests.grant(lead, RequestKind.RETURN, request.reason(), step, request.newLeadAgencyId());
        changing.lead(item, lead, request);
        item.handling().bounce();
        item.move(ItemAction.RETURN_TO_SENDER, step);
        return work.view(item);
    }

    @Transactional
    public ItemView refuse(UUID id, RefuseRequest request) {
        Item item = work.allowed(ItemAction.REFUSE_RETURN, id);
        Step step = work.step(request);
        requests.refuse(work.leadOf(item), RequestKind.RETURN, request.reason(), step);
        item.handling().keepLead();
        item.move(ItemAction.REFUSE_RETURN, step);
        return work.view(item);
    }
}
