package org.jointmeeting.report.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An item as it was at some moment: where it stands in the registry, and everything that had happened to it by then. */
public record ItemHistory(ItemPlace place, List<PastEvent> events, List<DueDate> dueDates, Set<UUID> compoundIds) {

    private static final Set<String> ENDS = Set.of("RESOLVED", "REJECTED", "MERGED", "WITHDRAWN");
    private static final String SUBMIT = "SUBMIT";

    public ItemHistory {
        events = List.copyOf(events);
        dueDates = List.copyOf(dueDates);
        compoundIds = Set.copyOf(compoundIds);
    }

    /** As it was then; what happened later is left out. */
    public ItemHistory asOf(Instant moment) {
        return new ItemHistory(
                place,
                events.stream().filter(event -> !event.at().isAfter(moment)).toList(),
                dueDates.stream().filter(due -> !due.knownAt().isAfter(moment)).toList(),
                compoundIds);
    }

    public String status() {
        return events.isEmpty() ? "DRAFT" : events.get(events.size() - 1).toStatus();
    }

    /** When it was first submitted; a draft was not. */
    public Optional<PastEvent> submission() {
        return first(event -> event.action().equals(SUBMIT));
    }

    public boolean isOpen() {
        return submission().isPresent() && !ENDS.contains(status());
    }

    /** Whether the event brought the item to an end, for good or until it rebounds. */
    public static boolean isEnd(PastEvent event) {
        return ENDS.contains(event.toStatus()) && event.leadsTo(event.toStatus());
    }

    public Optional<PastEvent> first(Predicate<PastEvent> fits) {
        return events.stream().filter(fits).findFirst();
    }

    public Optional<PastEvent> last(Predicate<PastEvent> fits) {
        return events.stream().filter(fits).reduce((earlier, later) -> later);
    }

    public Stream<PastEvent> after(PastEvent event) {
        return events.stream().filter(later -> later.ordinal() > event.ordinal());
    }

    public boolean isFollowedBy(PastEvent event, String action) {
        return after(event).anyMatch(later -> later.action().equals(action));
    }

    /** The due date in force; empty until it is first assigned. */
    public Optional<Instant> dueAt() {
        return dueDates.isEmpty()
                ? Optional.empty()
                : Optional.of(dueDates.get(dueDates.size() - 1).dueAt());
    }
}
