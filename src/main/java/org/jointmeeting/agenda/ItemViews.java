package org.jointmeeting.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.calendar.WorkingDays;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.time.ServiceClock;

/** Shows items to the caller at hand, and asks the guards for it: a fixed number of statements for any number of items. */
@ApplicationScoped
public class ItemViews {

    private final Tasks tasks;
    private final Surroundings surroundings;
    private final Callers callers;
    private final ServiceClock clock;
    private final WorkingDays workingDays;
    private final SupervisedItems supervised;

    ItemViews(
            Tasks tasks,
            Surroundings surroundings,
            Callers callers,
            ServiceClock clock,
            WorkingDays workingDays,
            SupervisedItems supervised) {
        this.tasks = tasks;
        this.surroundings = surroundings;
        this.callers = callers;
        this.clock = clock;
        this.workingDays = workingDays;
        this.supervised = supervised;
    }

    /** Writes what is pending first, so that the version shown is the one that is stored. */
    public ItemView of(Item item) {
        tasks.flush();
        return of(List.of(item), Map.of(item.id(), tasks.of(item)), Raiser::shownName)
                .get(0);
    }

    /** With the whole name of whoever raised it; telling of the look is the caller's duty. */
    ItemView uncovered(Item item) {
        return of(List.of(item), Map.of(item.id(), tasks.of(item)), Raiser::name)
                .get(0);
    }

    /** How much of the item the caller is shown. */
    public Insight insightInto(Item item) {
        Caller caller = callers.current();
        Insight plain = Insight.of(caller, item, List.of());
        return plain == Insight.WHOLE ? plain : Insight.of(caller, item, tasks.of(item));
    }

    List<ItemView> of(List<Item> items) {
        return of(items, tasks.ofAll(items.stream().map(Item::id).toList()), Raiser::shownName);
    }

    private List<ItemView> of(List<Item> items, Map<UUID, List<Task>> tasksOf, Function<Raiser, String> naming) {
        Map<UUID, Around> around = surroundings.of(items);
        Set<UUID> watched = supervisedAmong(items);
        Instant now = clock.instant();
        LocalDate next = workingDays.plus(clock.today(), 1);
        Caller caller = callers.current();
        return items.stream()
                .map(item -> {
                    List<Task> own = tasksOf.getOrDefault(item.id(), List.of());
                    Insight insight = Insight.of(caller, item, own);
                    return ItemView.of(
                            item,
                            new ItemView.Reading(
                                    now,
                                    clock.dateOf(now),
                                    next,
                                    own.stream()
                                            .map(task -> TaskView.of(task, item, caller, insight))
                                            .toList(),
                                    available(item, leadOf(own), Objects.requireNonNull(around.get(item.id()))),
                                    watched.contains(item.id()),
                                    insight,
                                    naming.apply(item.raiser())));
                })
                .toList();
    }

    /** Only what is at work can be under supervision. */
    private Set<UUID> supervisedAmong(List<Item> items) {
        return supervised.among(items.stream()
                .filter(item -> Items.RUNNING.contains(item.status()))
                .map(Item::id)
                .toList());
    }

    /**
     * The guard at the door of every action: what the status allows first, then the rules, then whether this caller may.
     *
     * @throws Problem 409 when the status does not allow it, 422 when a rule forbids it, 403 when it is somebody else's
     */
    public void requireAllowed(ItemAction action, Item item) {
        ItemLifecycle.requireAllowed(item.status(), action);
        Around around = surroundings.of(item);
        Task lead = tasks.leadOf(item).orElse(null);
        Guards.Situation situation = situation(callers.current(), item, lead, around);
        RulesOfProcedure.against(action, situation).ifPresent(rule -> {
            throw Problem.rule(rule).with("availableActions", available(item, lead, around));
        });
        if (!Guards.allows(action, situation)) {
            throw new Problem(ProblemType.FORBIDDEN, Guards.whose(action))
                    .with("availableActions", available(item, lead, around));
        }
    }

    private List<ItemAction> available(Item item, @Nullable Task lead, Around around) {
        Caller caller = callers.current();
        return ItemLifecycle.actions(item.status()).stream()
                .filter(action -> action.permission()
                        .filter(permission ->
                                Guards.offers(action, situation(caller.under(permission), item, lead, around)))
                        .isPresent())
                .toList();
    }

    private Guards.Situation situation(Caller caller, Item item, @Nullable Task lead, Around around) {
        return new Guards.Situation(caller, item, lead, around, clock.instant());
    }

    private static @Nullable Task leadOf(List<Task> tasks) {
        return tasks.stream().filter(Task::isCurrentLead).findFirst().orElse(null);
    }
}
