package org.jointmeeting.agenda.answer;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.agenda.Insight;
import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemViews;
import org.jointmeeting.agenda.Items;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.time.ServiceClock;

/**
 * Brings the answer back to everybody who raised an item, those of merged items included, and down to the offices that
 * passed it up.
 */
@ApplicationScoped
public class AnsweringRaisers {

    private final Answers answers;
    private final CarriedRaisers carried;
    private final Items items;
    private final ItemViews views;
    private final Callers callers;
    private final ServiceClock clock;

    AnsweringRaisers(
            Answers answers,
            CarriedRaisers carried,
            Items items,
            ItemViews views,
            Callers callers,
            ServiceClock clock) {
        this.views = views;
        this.callers = callers;
        this.answers = answers;
        this.carried = carried;
        this.items = items;
        this.clock = clock;
    }

    /** Tells every raiser of the item. The text is Chinese: it is what raisers read. */
    @Transactional
    public void tell(Item item, AnswerKind kind, String text) {
        recipientsOf(item)
                .forEach(recipient -> answers.persist(new Answer(item, recipient, kind, recipient.put(text))));
    }

    /** Tells the office of one level below. */
    @Transactional
    public void tellOffice(Item item, String name, String path, AnswerKind kind, String text) {
        answers.persist(new Answer(item, Recipient.office(name, path), kind, text));
    }

    /** From now on the office of that level is answered with the item. */
    @Transactional
    public void follow(Item item, String name, String path) {
        carried.persist(new CarriedRaiser(item.id(), item.id(), Recipient.office(name, path)));
    }

    /** From now on the raisers of the merged item are answered with the survivor. */
    @Transactional
    public void carryOver(Item merged, Item survivor) {
        recipientsOf(merged)
                .forEach(recipient -> carried.persist(new CarriedRaiser(survivor.id(), merged.id(), recipient)));
    }

    private List<Recipient> recipientsOf(Item item) {
        return Stream.concat(
                        Stream.of(new Recipient(item.raiser(), null)),
                        carried.of(item.id()).stream().map(CarriedRaiser::recipient))
                .toList();
    }

    /** To those at work on it every answer; to a raiser its own: who else raised it is not for raisers to know. */
    @Transactional
    List<AnswerView> of(UUID itemId) {
        boolean isWhole = views.insightInto(items.require(itemId)) == Insight.WHOLE;
        Caller caller = callers.current();
        return answers.of(itemId).stream()
                .filter(answer -> isWhole || answer.isTo(caller))
                .map(AnswerView::of)
                .toList();
    }

    @Transactional
    AnswerView acknowledge(UUID id) {
        Answer answer = answers.requireMine(id);
        answer.acknowledge(clock.instant());
        answers.flush();
        return AnswerView.of(answer);
    }
}
