package org.jointmeeting.agenda;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

/**
 * What other rooms may ask of items. Named {@code require…} it throws a 404 problem for what the caller may not know of;
 * everything else looks without regard to the caller.
 */
@ApplicationScoped
public class ConsultingItems {

    private final Items items;
    private final Tasks tasks;

    ConsultingItems(Items items, Tasks tasks) {
        this.items = items;
        this.tasks = tasks;
    }

    public ItemBrief require(UUID id) {
        return brief(items.require(id));
    }

    /** As {@link #require}, and nobody else moves it until the transaction ends. */
    public ItemBrief requireForChange(UUID id) {
        return brief(items.requireForChange(id));
    }

    /** Nobody else moves it until the transaction ends. */
    public ItemBrief lock(UUID id) {
        return brief(items.requireForSystem(id));
    }

    public Map<UUID, ItemBrief> findAll(Collection<UUID> ids) {
        return briefs(items.byId(ids).values()).stream().collect(Collectors.toMap(ItemBrief::id, Function.identity()));
    }

    /**
     * Items against whose lead the clock runs, in the order of their ids.
     *
     * @param paths the subtrees looked at
     * @param dueUntil the last due day looked at
     * @param after the id before the first; null from the beginning
     */
    public List<ItemBrief> running(List<String> paths, LocalDate dueUntil, @Nullable UUID after, int most) {
        return briefs(items.running(paths, dueUntil, after, most));
    }

    /**
     * Items whose owners should have voted before that day, those that wait longest first.
     *
     * @param paths the subtrees of the communities that record it
     */
    public List<PendingVote> votesMissed(List<String> paths, LocalDate day, int most) {
        return items.votesMissed(paths, day, most).stream()
                .map(item -> new PendingVote(
                        item.id(),
                        item.label(),
                        item.title(),
                        item.jurisdictionId(),
                        Objects.requireNonNull(item.owners().voteBy())))
                .toList();
    }

    private List<ItemBrief> briefs(Collection<Item> rows) {
        Map<UUID, List<Task>> tasksOf = tasks.ofAll(rows.stream().map(Item::id).toList());
        return rows.stream()
                .map(item -> brief(item, tasksOf.getOrDefault(item.id(), List.of())))
                .toList();
    }

    private ItemBrief brief(Item item) {
        return brief(item, tasks.of(item));
    }

    private ItemBrief brief(Item item, List<Task> own) {
        ItemBrief.Lead lead = own.stream()
                .filter(task -> task.isLead() && !task.isEnded())
                .findFirst()
                .map(task -> new ItemBrief.Lead(task.workerId(), task.workerName()))
                .orElse(null);
        return new ItemBrief(
                item.id(),
                item.label(),
                item.title(),
                item.status(),
                item.urgency(),
                item.jurisdictionId(),
                item.jurisdictionPath(),
                Set.copyOf(item.compoundIds()),
                lead,
                item.deadline().dueOn(),
                item.deadline().dueAt(),
                item.deadline().isRunning());
    }
}
