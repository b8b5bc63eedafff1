package org.jointmeeting.agenda.request;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemAction;
import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.agenda.ItemViews;
import org.jointmeeting.agenda.Items;
import org.jointmeeting.agenda.Step;
import org.jointmeeting.agenda.Steps;
import org.jointmeeting.agenda.Task;
import org.jointmeeting.agenda.Tasks;

/** The item that something is asked or decided of, locked and guarded, and how it looks afterwards. */
@ApplicationScoped
class ItemsAtWork {

    private final Items items;
    private final Tasks tasks;
    private final ItemViews views;
    private final Steps steps;

    ItemsAtWork(Items items, Tasks tasks, ItemViews views, Steps steps) {
        this.items = items;
        this.tasks = tasks;
        this.views = views;
        this.steps = steps;
    }

    Item allowed(ItemAction action, UUID id) {
        Item item = items.requireForChange(id);
        views.requireAllowed(action, item);
        return item;
    }

    Task leadOf(Item item) {
        return tasks.leadOf(item).orElseThrow();
    }

    Step step(Object request) {
        return steps.with(request);
    }

    ItemView view(Item item) {
        return views.of(item);
    }
}
