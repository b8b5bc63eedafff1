package org.jointmeeting.supervision.ladder;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.agenda.ConsultingItems;
import org.jointmeeting.agenda.ItemBrief;
import org.jointmeeting.shared.time.ServiceClock;

/** Raises by itself the step of one item that is due, once: the item is locked and looked at again first. */
@ApplicationScoped
class RaisingDueLetters {

    private final ConsultingItems items;
    private final Letters letters;
    private final WritingLetters writing;
    private final Ladders ladders;
    private final ServiceClock clock;

    RaisingDueLetters(
            ConsultingItems items, Letters letters, WritingLetters writing, Ladders ladders, ServiceClock clock) {
        this.items = items;
        this.letters = letters;
        this.writing = writing;
        this.ladders = ladders;
        this.clock = clock;
    }

    @Transactional
    void raise(UUID itemId) {
        ItemBrief item = items.lock(itemId);
        if (item.isRunning()) {
            ladders.current()
                    .dueBy(clock.instant(), Ladders.termOf(item))
                    .filter(rung -> letters.taken(item).stream().allMatch(taken -> taken.isBelow(rung)))
                    .ifPresent(rung -> writing.write(item, Occasion.ofService(rung)));
        }
    }
}
