package org.jointmeeting.agenda.levels;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.agenda.Insight;
import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemEventView;
import org.jointmeeting.agenda.Items;
import org.jointmeeting.agenda.ReadingItems;
import org.jointmeeting.agenda.StatusGroup;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.text.Language;
import org.jointmeeting.shared.time.ServiceClock;

/** Draws the path of an item from its history: a fixed number of statements however long it is. */
@ApplicationScoped
class ReadingTrails {

    private final ReadingItems reading;
    private final Items items;
    private final Directory directory;
    private final Callers callers;
    private final ServiceClock clock;

    ReadingTrails(ReadingItems reading, Items items, Directory directory, Callers callers, ServiceClock clock) {
        this.reading = reading;
        this.items = items;
        this.directory = directory;
        this.callers = callers;
        this.clock = clock;
    }

    @Transactional
    TrailView of(UUID id) {
        Item item = items.require(id);
        List<ItemEventView> events = reading.history(id);
        List<Item> children = items.knownChildrenOf(id);
        Map<UUID, TrailView.Place> places = places(Stream.concat(
                events.stream().map(ItemEventView::jurisdictionId),
                children.stream().map(Item::jurisdictionId)));
        Instant end = item.status().group() == StatusGroup.OPEN || events.isEmpty()
                ? clock.instant()
                : events.get(events.size() - 1).at();
        List<TrailView.Move> steps = steps(events, places, end);
        return new TrailView(
                id,
                item.number(),
                item.status(),
                item.passage().parentId(),
                stays(steps, end),
                steps,
                children.stream()
                        .map(child -> child(child, Objects.requireNonNull(places.get(child.jurisdictionId()))))
                        .toList());
    }

    private Map<UUID, TrailView.Place> places(Stream<UUID> ids) {
        return directory.findJurisdictions(ids.distinct().toList()).stream()
                .map(place -> new TrailView.Place(place.id(), place.name(), place.level()))
                .collect(Collectors.toMap(TrailView.Place::jurisdictionId, place -> place));
    }

    private static List<TrailView.Move> steps(
            List<ItemEventView> events, Map<UUID, TrailView.Place> places, Instant end) {
        List<TrailView.Move> steps = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            ItemEventView event = events.get(i);
            Instant next = i + 1 < events.size() ? events.get(i + 1).at() : end;
            steps.add(new TrailView.Move(
                    event.ordinal(),
                    Objects.requireNonNull(places.get(event.jurisdictionId())),
                    event.action(),
                    event.action().label().in(Language.ZH),
                    event.action().label().in(Language.EN),
                    event.fromStatus(),
                    event.toStatus(),
                    event.by(),
                    event.at(),
                    minutes(event.at(), next)));
        }
        return steps;
    }

    /** Steps in a row at one place are one stay. */
    private static List<TrailView.Stay> stays(List<TrailView.Move> steps, Instant end) {
        List<TrailView.Stay> stays = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= steps.size(); i++) {
            boolean isLast = i == steps.size();
            if (isLast || !steps.get(i).place().equals(steps.get(first).place())) {
                Instant since = steps.get(first).at();
                Instant until = isLast ? null : steps.get(i).at();
                stays.add(new TrailView.Stay(
                        steps.get(first).place(), since, until, minutes(since, until == null ? end : until)));
                first = i;
            }
        }
        return stays;
    }

    private TrailView.Child child(Item child, TrailView.Place place) {
        boolean isWhole = Insight.of(callers.current(), child, List.of()) == Insight.WHOLE;
        return new TrailView.Child(
                child.id(),
                child.number(),
                place,
                child.status(),
                child.status().label().in(Language.ZH),
                child.deadline().dueOn(),
                isWhole ? child.passage().task() : null,
                isWhole ? child.resultText() : null);
    }

    private static long minutes(Instant from, Instant to) {
        return Duration.between(from, to).toMinutes();
    }
}
