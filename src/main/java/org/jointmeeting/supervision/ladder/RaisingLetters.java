package org.jointmeeting.supervision.ladder;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.ConsultingItems;
import org.jointmeeting.agenda.ItemBrief;
import org.jointmeeting.agenda.ItemStatus;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.problem.Given;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** A supervisor's own steps on the ladder: at any time, and to the next step before its moment. */
@ApplicationScoped
public class RaisingLetters {

    private static final Text ITEM = Text.of("议题", "agenda item");

    private final ConsultingItems items;
    private final Letters letters;
    private final WritingLetters writing;
    private final LetterViews views;
    private final Callers callers;
    private final ServiceClock clock;

    RaisingLetters(
            ConsultingItems items,
            Letters letters,
            WritingLetters writing,
            LetterViews views,
            Callers callers,
            ServiceClock clock) {
        this.items = items;
        this.letters = letters;
        this.writing = writing;
        this.views = views;
        this.callers = callers;
        this.clock = clock;
    }

    @Transactional
    public LetterView raise(RaiseLetter request) {
        ItemBrief item = Given.in("itemId", () -> items.requireForChange(request.itemId()));
        callers.requireReach(item.jurisdictionPath(), ITEM);
        requireRunning("itemId", item);
        requireFits("rung", request.rung(), item);
        requireHigherThanOpen(request.rung(), letters.openOf(item.id()));
        return write(item, request.rung(), request.reason());
    }

    /** The letter that takes its place. */
    @Transactional
    public LetterView stepUp(UUID id, StepUpLetter request) {
        UUID itemId = letters.itemOf(id);
        ItemBrief item = items.lock(itemId);
        Letter letter = letters.requireForChange(id);
        views.requireAllowed(LetterAction.STEP_UP, letter);
        Rung next = letter.rung()
                .next()
                .orElseThrow(() -> Problem.rule(
                        Text.of("通报已是督办的最高一级，不能再升级。", "A notice of criticism is the highest step already.")));
        requireRunning(null, item);
        requireFits(null, next, item);
        return write(item, next, request.reason());
    }

    private LetterView write(ItemBrief item, Rung rung, String reason) {
        return views.of(writing.write(item, new Occasion(rung, callers.current().userName(), reason)));
    }

    private static void requireRunning(@Nullable String field, ItemBrief item) {
        if (item.status() == ItemStatus.SUSPENDED || item.status() == ItemStatus.AWAITING_OWNERS) {
            throw rule(
                    field,
                    Text.of(
                            "议题{0}，期限停止计算，不得督办。",
                            "The item is {0}: its clock stands still, and it cannot be supervised.",
                            item.status().label()));
        }
        if (!item.isRunning()) {
            throw rule(
                    field,
                    Text.of(
                            "议题{0}，没有正在承办的牵头单位；只有已交办、办理中的议题可以督办。",
                            "The item is {0}; only one that is assigned or in progress has a lead to supervise.",
                            item.status().label()));
        }
    }

    private void requireFits(@Nullable String field, Rung rung, ItemBrief item) {
        boolean isLate = item.dueAt() != null && clock.instant().isAfter(item.dueAt());
        if (rung == Rung.REMINDER && isLate) {
            throw rule(
                    field,
                    Text.of(
                            "议题已于 {0} 到期，不再提醒，应使用催办或督办单。",
                            "The item was due on {0}: urge or order instead of reminding.",
                            String.valueOf(item.dueOn())));
        }
        if (rung == Rung.NOTICE && !isLate) {
            throw rule(
                    field,
                    Text.of(
                            "议题 {0} 才到期，尚未逾期，不得通报。",
                            "The item is due on {0} and not late yet; only what is late is criticised.",
                            String.valueOf(item.dueOn())));
        }
    }

    /** @param field null where the request doesn't name it */
    private static Problem rule(@Nullable String field, Text detail) {
        return field == null ? Problem.rule(detail) : Problem.rule(field, detail);
    }

    private static void requireHigherThanOpen(Rung rung, List<Letter> open) {
        open.stream().filter(letter -> !letter.rung().isBelow(rung)).findFirst().ifPresent(letter -> {
            throw Problem.conflict(Text.of(
                    "该议题已有未销的{0}（{1}），应先销，或发出更高一级的文书。",
                    "The item has an open {0} already ({1}); lift that first, or take a higher step.",
                    letter.rung().label(),
                    letter.number()));
        });
    }
}
