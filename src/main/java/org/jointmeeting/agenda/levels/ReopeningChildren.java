package org.jointmeeting.agenda.levels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemAction;
import org.jointmeeting.agenda.ItemStatus;
import org.jointmeeting.agenda.Items;
import org.jointmeeting.agenda.Step;
import org.jointmeeting.agenda.Steps;
import org.jointmeeting.agenda.Task;
import org.jointmeeting.agenda.Tasks;
import org.jointmeeting.agenda.deadline.KeepingDeadlines;
import org.jointmeeting.agenda.handling.Delegated;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/**
 * Lets a delegated item go on after its report was not enough: the resolved children are worked on again by their leads.
 * Where none has a lead, there is nobody to go back to, and the level decides the item anew.
 */
@ApplicationScoped
class ReopeningChildren implements Delegated {

    private final Items items;
    private final Tasks tasks;
    private final Steps steps;
    private final KeepingDeadlines deadlines;

    ReopeningChildren(Items items, Tasks tasks, Steps steps, KeepingDeadlines deadlines) {
        this.items = items;
        this.tasks = tasks;
        this.steps = steps;
        this.deadlines = deadlines;
    }

    @Override
    public ItemStatus goOn(Item item, @Nullable Set<UUID> childIds, Step step) {
        List<Item> able = items.childrenOf(item.id()).stream()
                .filter(child -> child.status() == ItemStatus.RESOLVED && canGoOn(child))
                .toList();
        List<Item> wanted = childIds == null || childIds.isEmpty() ? able : chosen(childIds, able);
        wanted.forEach(child -> lengthen(item, reopen(items.requireForSystem(child.id()), step)));
        return wanted.isEmpty() ? ItemStatus.ACCEPTED : ItemStatus.DELEGATED;
    }

    /** The whole is due no sooner than its parts. */
    private void lengthen(Item item, LocalDate partDueOn) {
        LocalDate due = item.deadline().dueOn();
        if (due == null || due.isBefore(partDueOn)) {
            deadlines.begin(item, partDueOn);
        }
        item.goOnUntil(partDueOn);
    }

    private boolean canGoOn(Item child) {
        return tasks.leadOf(child).isPresent() || !items.childrenOf(child.id()).isEmpty();
    }

    private static List<Item> chosen(Set<UUID> childIds, List<Item> able) {
        List<Item> chosen = new ArrayList<>(able);
        chosen.removeIf(child -> !childIds.contains(child.id()));
        if (chosen.size() != childIds.size()) {
            throw Problem.field(
                    "childIds",
                    Text.of(
                            "只能选择本议题已办结、有承办部门的子议题：{0}。",
                            "Choose among this item's resolved children that have a lead: {0}.",
                            able.stream().map(Item::label).collect(Collectors.joining("、"))));
        }
        return chosen;
    }

    private LocalDate reopen(Item child, Step step) {
        LocalDate due = deadlines.begin(child, null);
        child.reboundOnce();
        child.goOnUntil(due);
        Task lead = tasks.leadOf(child).orElse(null);
        if (lead == null) {
            child.moveTo(ItemAction.REBOUND, goOn(child, null, step), step);
        } else {
            lead.reopen(due);
            child.moveTo(ItemAction.REBOUND, ItemStatus.IN_PROGRESS, step);
        }
        return due;
    }

    /** A part that came back takes its reported item with it; one that was verified already stays so. */
    @Override
    public void cameBack(Item child) {
        UUID parentId = child.passage().parentId();
        if (parentId == null) {
            return;
        }
        Item parent = items.requireForSystem(parentId);
        if (parent.status() == ItemStatus.REPORTED) {
            lengthen(parent, Objects.requireNonNull(child.deadline().dueOn()));
            parent.moveTo(ItemAction.SEND_BACK, ItemStatus.DELEGATED, steps.with(new ChildCameBack(child.label())));
        }
    }

    /** What the history says of an item of which one part came back. */
    record ChildCameBack(String child) {}
}
