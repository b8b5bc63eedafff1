package org.jointmeeting.agenda.intake;

import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemAction;
import org.jointmeeting.agenda.ItemFacts;
import org.jointmeeting.agenda.ItemStatus;
import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.agenda.ItemViews;
import org.jointmeeting.agenda.Items;
import org.jointmeeting.agenda.Raiser;
import org.jointmeeting.agenda.Steps;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** The author's side of intake: draft, change, submit, resubmit, withdraw (rows 1, 2, 4 and 29). */
@ApplicationScoped
public class RaisingItems {

    private final Items items;
    private final ItemViews views;
    private final Steps steps;
    private final Directory directory;
    private final Whereabouts whereabouts;
    private final Raisers raisers;

    RaisingItems(
            Items items, ItemViews views, Steps steps, Directory directory, Whereabouts whereabouts, Raisers raisers) {
        this.items = items;
        this.views = views;
        this.steps = steps;
        this.directory = directory;
        this.whereabouts = whereabouts;
        this.raisers = raisers;
    }

    @Transactional
    public ItemView draft(NewItem request) {
        Set<UUID> compoundIds = request.compoundIds() == null ? Set.of() : request.compoundIds();
        var jurisdiction = whereabouts.of(request.jurisdictionId(), compoundIds, request.area());
        directory.requireCategory(request.category());
        ItemFacts what = new ItemFacts(
                request.title(),
                request.facts(),
                request.category(),
                compoundIds,
                request.area(),
                request.source(),
                request.sourceReference(),
                request.desiredResult(),
                request.alreadyTried());
        Raiser raiser = raisers.forCaller(request.raisedInNameOf(), compoundIds, jurisdiction.path());
        Item item = new Item(jurisdiction.id(), jurisdiction.path(), raiser, what);
        item.note(ItemAction.DRAFT, steps.with(request.withoutName()));
        items.persist(item);
        return views.of(item);
    }

    /** @param change takes what may be changed as it stands and gives what shall stand */
    @Transactional
    ItemView change(UUID id, @Nullable String ifMatch, UnaryOperator<ItemChange> change) {
        Item item = items.requireForChange(id);
        Versions.require(ifMatch, item);
        requireEditable(item);
        ItemFacts old = item.what();
        ItemChange wanted = change.apply(new ItemChange(
                old.area(),
                old.category(),
                old.title(),
                old.facts(),
                old.source(),
                old.sourceReference(),
                old.desiredResult(),
                old.alreadyTried()));
        directory.requireCategory(wanted.category());
        item.describe(new ItemFacts(
                wanted.title(),
                wanted.facts(),
                wanted.category(),
                old.compoundIds(),
                wanted.area(),
                wanted.source(),
                wanted.sourceReference(),
                wanted.desiredResult(),
                wanted.alreadyTried()));
        item.note(ItemAction.DRAFT, steps.with(wanted));
        return views.of(item);
    }

    private void requireEditable(Item item) {
        if (item.status() != ItemStatus.DRAFT && item.status() != ItemStatus.RETURNED) {
            throw Problem.conflict(Text.of(
                    "议题提出后不能再修改内容，只有草拟或退回补正时可以修改。",
                    "What was submitted is not changed any more, only a draft or a returned item."));
        }
        views.requireAllowed(item.status() == ItemStatus.DRAFT ? ItemAction.SUBMIT : ItemAction.RESUBMIT, item);
    }

    @Transactional
    public ItemView submit(UUID id, SubmitItem request) {
        Item item = items.requireForChange(id);
        views.requireAllowed(ItemAction.SUBMIT, item);
        item.describe(item.what().with(request.desiredResult(), request.alreadyTried()));
        requireComplete(item.what());
        item.move(ItemAction.SUBMIT, steps.with(request));
        return views.of(item);
    }

    private static void requireComplete(ItemFacts what) {
        if (isMissing(what.desiredResult())) {
            throw Problem.field("desiredResult", Text.of("请写明希望达到的结果。", "Say what result is wished for."));
        }
        if (isMissing(what.alreadyTried())) {
            throw Problem.field(
                    "alreadyTried", Text.of("请写明已经采取过的措施；没有的写“无”。", "Say what was tried already; “none” if nothing."));
        }
    }

    @Transactional
    public ItemView resubmit(UUID id, ResubmitItem request) {
        Item item = items.requireForChange(id);
        views.requireAllowed(ItemAction.RESUBMIT, item);
        boolean isNothing = Stream.of(
                        request.facts(), request.desiredResult(), request.alreadyTried(), request.sourceReference())
                .allMatch(RaisingItems::isMissing);
        if (isNothing) {
            throw Problem.field("facts", Text.of("请至少补充或修改一项内容。", "Change at least one thing before you resubmit."));
        }
        ItemFacts old = item.what();
        item.describe(new ItemFacts(
                old.title(),
                given(request.facts(), old.facts()),
                old.category(),
                old.compoundIds(),
                old.area(),
                old.source(),
                request.sourceReference() == null ? old.sourceReference() : request.sourceReference(),
                request.desiredResult() == null ? old.desiredResult() : request.desiredResult(),
                request.alreadyTried() == null ? old.alreadyTried() : request.alreadyTried()));
        requireComplete(item.what());
        item.move(ItemAction.RESUBMIT, steps.with(request));
        return views.of(item);
    }

    @Transactional
    public ItemView withdraw(UUID id, WithdrawItem request) {
        Item item = items.requireForChange(id);
        views.requireAllowed(ItemAction.WITHDRAW, item);
        item.move(ItemAction.WITHDRAW, steps.with(request));
        return views.of(item);
    }

    private static String given(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }

    private static boolean isMissing(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
