package org.jointmeeting.agenda.answer;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.Items;
import org.jointmeeting.agenda.Raiser;
import org.jointmeeting.shared.time.ServiceClock;

/** Brings the answer back to everybody who raised an item, those of merged items included. */
@ApplicationScoped
public class AnsweringRaisers {

    private final Answers answers;
    private final CarriedRaisers carried;
    private final Items items;
    private final ServiceClock clock;

    AnsweringRaisers(Answers answers, CarriedRaisers carried, Items items, ServiceClock clock) {
        this.answers = answers;
        this.carried = carried;
        this.items = items;
        this.clock = clock;
    }

    /** Tells every raiser of the item. The text is Chinese: it is what raisers read. */
    @Transactional
    public void tell(Item item, AnswerKind kind, String text) {
        raisersOf(item).forEach(raiser -> answers.persist(new Answer(item, raiser, kind, text)));
    }

    /** From now on the raisers of the merged item are answered with the survivor. */
    @Transactional
    public void carryOver(Item merged, Item survivor) {
        raisersOf(merged).forEach(raiser -> carried.persist(new CarriedRaiser(survivor.id(), merged.id(), raiser)));
    }

    private List<Raiser> raisersOf(Item item) {
        return Stream.concat(
                        Stream.of(item.raiser()), carried.of(item.id()).stream().map(CarriedRaiser::raiser))
                .toList();
    }

    @Transactional
    List<AnswerView> of(UUID itemId) {
        items.require(itemId);
        return answers.of(itemId).stream().map(AnswerView::of).toList();
    }

    @Transactional
    AnswerView acknowledge(UUID id) {
        Answer answer = answers.requireMine(id);
        answer.acknowledge(clock.instant());
        answers.flush();
        return AnswerView.of(answer);
    }
}
