package org.jointmeeting.supervision.ladder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.ConsultingItems;
import org.jointmeeting.agenda.ItemBrief;
import org.jointmeeting.shared.time.ServiceClock;

/** Finds, without locking anything, for which items a step of the ladder is due, and which ones their letters have lost. */
@ApplicationScoped
class LookingAtItems {

    private static final int AT_ONCE = 200;
    private static final List<String> EVERYWHERE = List.of("/");

    private final ConsultingItems items;
    private final Letters letters;
    private final Ladders ladders;
    private final ServiceClock clock;

    LookingAtItems(ConsultingItems items, Letters letters, Ladders ladders, ServiceClock clock) {
        this.items = items;
        this.letters = letters;
        this.ladders = ladders;
        this.clock = clock;
    }

    /** Items with a step that is due and was not taken. */
    List<UUID> late() {
        Ladder ladder = ladders.current();
        List<UUID> late = new ArrayList<>();
        UUID last = null;
        boolean hasMore = true;
        while (hasMore) {
            UUID after = last;
            List<ItemBrief> page = QuarkusTransaction.requiringNew()
                    .call(() -> items.running(EVERYWHERE, ladder.lastDueDay(clock.today()), after, AT_ONCE));
            late.addAll(lateOf(page, ladder));
            hasMore = page.size() == AT_ONCE;
            last = page.isEmpty() ? null : page.get(page.size() - 1).id();
        }
        return late;
    }

    private List<UUID> lateOf(List<ItemBrief> page, Ladder ladder) {
        List<ItemBrief> running = page.stream().filter(ItemBrief::isRunning).toList();
        Set<Letters.Taken> taken = QuarkusTransaction.requiringNew()
                .call(() -> letters.takenOf(running.stream().map(ItemBrief::id).toList()));
        Instant now = clock.instant();
        return running.stream()
                .filter(item -> ladder.dueBy(now, Ladders.termOf(item))
                        .filter(rung -> taken.stream().noneMatch(step -> step.covers(item, rung)))
                        .isPresent())
                .map(ItemBrief::id)
                .toList();
    }

    /** Items with an open letter that is no longer about them. */
    List<UUID> left() {
        List<UUID> left = new ArrayList<>();
        UUID last = null;
        boolean hasMore = true;
        while (hasMore) {
            List<UUID> page = pageWithOpen(last);
            left.addAll(QuarkusTransaction.requiringNew().call(() -> leftOf(page)));
            hasMore = page.size() == AT_ONCE;
            last = page.isEmpty() ? null : page.get(page.size() - 1);
        }
        return left;
    }

    private List<UUID> pageWithOpen(@Nullable UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> letters.itemsWithOpen(after, AT_ONCE));
    }

    private List<UUID> leftOf(List<UUID> page) {
        Map<UUID, ItemBrief> briefs = items.findAll(page);
        return letters.openOf(page).stream()
                .filter(letter -> !letter.isAbout(Objects.requireNonNull(briefs.get(letter.itemId()))))
                .map(Letter::itemId)
                .distinct()
                .toList();
    }
}
