package org.jointmeeting.agenda.parking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
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
import org.jointmeeting.agenda.deadline.KeepingDeadlines;
import org.jointmeeting.agenda.deadline.StandStillReason;
import org.jointmeeting.shared.time.ServiceClock;

/** Parks items, and takes them up again: the convener's, or when the review date comes. */
@ApplicationScoped
public class ParkingItems {

    private final Items items;
    private final ItemViews views;
    private final Steps steps;
    private final ParkRules rules;
    private final KeepingDeadlines deadlines;
    private final ServiceClock clock;

    ParkingItems(
            Items items,
            ItemViews views,
            Steps steps,
            ParkRules rules,
            KeepingDeadlines deadlines,
            ServiceClock clock) {
        this.items = items;
        this.views = views;
        this.steps = steps;
        this.rules = rules;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Transactional
    public ItemView park(UUID id, ParkItem request) {
        Item item = items.requireForChange(id);
        views.requireAllowed(ItemAction.PARK, item);
        rules.requireReview("reviewOn", request.reviewOn());
        Step step = steps.with(request);
        deadlines.standStill(item, StandStillReason.PARKED, step.at());
        item.handling().park(request.reviewOn());
        item.move(ItemAction.PARK, step);
        return views.of(item);
    }

    @Transactional
    public ItemView resume(UUID id, ResumeItem request) {
        Item item = items.requireForChange(id);
        views.requireAllowed(ItemAction.RESUME, item);
        Step step = steps.with(request);
        goOn(item, step.at(), step);
        return views.of(item);
    }

    /**
     * By the service itself: the clock goes on with the review date, whenever this is run; one that was resumed meanwhile
     * is left alone.
     */
    @Transactional
    void resumeReviewed(UUID id) {
        Item item = items.requireForSystem(id);
        LocalDate reviewOn = item.handling().reviewOn();
        if (item.status() != ItemStatus.SUSPENDED || reviewOn == null || reviewOn.isAfter(clock.today())) {
            return;
        }
        Instant at = reviewOn.atStartOfDay(clock.getZone()).toInstant();
        goOn(item, at, steps.with(Map.of("note", "复核日期已到，自动恢复办理。", "reviewOn", reviewOn)));
    }

    private void goOn(Item item, Instant at, Step step) {
        deadlines.goOn(item, at);
        item.handling().resume();
        item.move(ItemAction.RESUME, step);
    }
}
