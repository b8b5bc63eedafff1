package org.jointmeeting.supervision.ladder;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.jointmeeting.agenda.ConsultingItems;
import org.jointmeeting.agenda.ItemAction;
import org.jointmeeting.agenda.ItemBrief;
import org.jointmeeting.agenda.ItemMoved;
import org.jointmeeting.agenda.ItemStatus;
import org.jointmeeting.shared.text.Language;
import org.jointmeeting.shared.time.ServiceClock;

/** Lifts letters that are no longer about their item: it was reported, parked, sent up, given to others or more time. */
@ApplicationScoped
class FollowingItems {

    private final Letters letters;
    private final ConsultingItems items;
    private final ServiceClock clock;

    FollowingItems(Letters letters, ConsultingItems items, ServiceClock clock) {
        this.letters = letters;
        this.items = items;
        this.clock = clock;
    }

    /** Only what was at work can have letters, and signing for it changes none. */
    void hear(@Observes ItemMoved moved) {
        boolean wasAtWork = moved.from() == ItemStatus.ASSIGNED || moved.from() == ItemStatus.IN_PROGRESS;
        if (wasAtWork && moved.action() != ItemAction.SIGN) {
            List<Letter> open = letters.openOf(moved.itemId());
            if (!open.isEmpty()) {
                lift(open, items.lock(moved.itemId()));
            }
        }
    }

    /** What changed without a move, such as a due date by the calendar, is found by looking. */
    @Transactional
    void look(UUID itemId) {
        ItemBrief item = items.lock(itemId);
        lift(letters.openOf(itemId), item);
    }

    private void lift(List<Letter> open, ItemBrief item) {
        open.stream()
                .filter(letter -> !letter.isAbout(item))
                .forEach(letter -> letter.lift(reason(letter, item), clock.instant()));
    }

    private static String reason(Letter letter, ItemBrief item) {
        if (!item.isRunning()) {
            String state = item.status() == ItemStatus.SUSPENDED
                    ? "已挂账"
                    : item.status().label().in(Language.ZH);
            return "议题%s，由系统自动销。".formatted(state);
        }
        return letter.dueAt().equals(item.dueAt())
                ? "议题已改由其他单位牵头，由系统自动销。"
                : "办理期限已调整为%s，由系统自动销。".formatted(String.valueOf(item.dueOn()));
    }
}
