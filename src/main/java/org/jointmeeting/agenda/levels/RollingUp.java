package org.jointmeeting.agenda.levels;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemAction;
import org.jointmeeting.agenda.ItemStatus;
import org.jointmeeting.agenda.Items;
import org.jointmeeting.agenda.StatusGroup;
import org.jointmeeting.agenda.Steps;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.shared.rounds.Round;
import org.jointmeeting.shared.text.Language;

/** Reports a delegated item by itself once all its children have ended, with what they came to (row 19). */
@ApplicationScoped
class RollingUp implements Round {

    private static final int MOST = 4000;
    private static final int MOST_OF_ONE = 300;

    private final Items items;
    private final Steps steps;
    private final Directory directory;
    private final LevelsConfig config;

    RollingUp(Items items, Steps steps, Directory directory, LevelsConfig config) {
        this.items = items;
        this.steps = steps;
        this.directory = directory;
        this.config = config;
    }

    @Override
    public String name() {
        return "roll-up";
    }

    @Override
    public Duration every() {
        return config.rollUpEvery();
    }

    @Override
    public void run() {
        List<UUID> ready = QuarkusTransaction.requiringNew().call(items::readyToRollUp);
        ready.forEach(id -> QuarkusTransaction.requiringNew().run(() -> rollUp(id)));
    }

    /** Looks again under the lock: somebody else may have done it, or a child may have come back. */
    private void rollUp(UUID id) {
        Item item = items.requireForSystem(id);
        List<Item> children = items.childrenOf(id);
        boolean isOver = children.stream().allMatch(child -> child.status().group() != StatusGroup.OPEN);
        if (item.status() != ItemStatus.DELEGATED || !isOver) {
            return;
        }
        String summary = summary(children);
        item.sumUp(summary);
        item.move(ItemAction.ROLL_UP, steps.with(new RolledUp(summary)));
    }

    private String summary(List<Item> children) {
        Map<UUID, JurisdictionView> places =
                directory
                        .findJurisdictions(
                                children.stream().map(Item::jurisdictionId).toList())
                        .stream()
                        .collect(Collectors.toMap(JurisdictionView::id, Function.identity()));
        long resolved = children.stream()
                .filter(child -> child.status() == ItemStatus.RESOLVED)
                .count();
        String lines = children.stream()
                .map(child -> line(child, places.get(child.jurisdictionId())))
                .collect(Collectors.joining("\n"));
        return cut("下沉 %d 件，办结 %d 件。\n%s".formatted(children.size(), resolved, lines), MOST);
    }

    private static String line(Item child, @Nullable JurisdictionView place) {
        String state = child.status().label().in(Language.ZH);
        String result = child.resultText();
        return "%s（%s）：%s%s"
                .formatted(
                        place == null ? "" : place.name(),
                        child.label(),
                        state,
                        result == null ? "。" : "，" + cut(result, MOST_OF_ONE));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    /** What the history says of an item that reported itself. */
    record RolledUp(String summary) {}
}
