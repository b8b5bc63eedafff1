package org.jointmeeting.agenda;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** Shows items and their history to whoever may know of them. */
@ApplicationScoped
public class ReadingItems {

    private final Items items;
    private final ItemEvents events;
    private final ItemViews views;
    private final Callers callers;

    ReadingItems(Items items, ItemEvents events, ItemViews views, Callers callers) {
        this.items = items;
        this.events = events;
        this.views = views;
        this.callers = callers;
    }

    @Transactional
    Page<ItemView> page(ItemFilter filter, PageRequest request) {
        return items.known(filter.toFilter()).page(items, request, views::of);
    }

    @Transactional
    ItemView one(UUID id) {
        return views.of(items.require(id));
    }

    @Transactional
    public List<ItemEventView> history(UUID id) {
        Insight insight = views.insightInto(items.require(id));
        Caller caller = callers.current();
        return events.of(id).stream()
                .map(event -> ItemEventView.of(event, caller, insight))
                .toList();
    }
}
