package org.jointmeeting.agenda;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.handling.HandlingConfig;
import org.jointmeeting.meeting.ConsultingMeetings;
import org.jointmeeting.meeting.MeetingBrief;
import org.jointmeeting.meeting.MeetingStatus;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Permission;

/** Finds out what stands around items: two statements at most, for any number of them. */
@ApplicationScoped
class Surroundings {

    private final ConsultingMeetings meetings;
    private final Directory directory;
    private final Callers callers;
    private final HandlingConfig config;

    Surroundings(ConsultingMeetings meetings, Directory directory, Callers callers, HandlingConfig config) {
        this.meetings = meetings;
        this.directory = directory;
        this.callers = callers;
        this.config = config;
    }

    Around of(Item item) {
        return Objects.requireNonNull(of(List.of(item)).get(item.id()));
    }

    Map<UUID, Around> of(Collection<Item> items) {
        Map<UUID, MeetingStatus> statuses = statuses(items);
        Set<UUID> lowest = lowest(items);
        return items.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Item::id,
                        item -> new Around(
                                item.meetingId() == null ? null : statuses.get(item.meetingId()),
                                lowest.contains(item.jurisdictionId()),
                                config.reboundDays())));
    }

    private Map<UUID, MeetingStatus> statuses(Collection<Item> items) {
        Set<UUID> ids = of(items, Item::meetingId);
        return ids.isEmpty()
                ? Map.of()
                : meetings.findAll(ids).stream().collect(Collectors.toMap(MeetingBrief::id, MeetingBrief::status));
    }

    private Set<UUID> lowest(Collection<Item> items) {
        Set<UUID> holders = of(items.stream().filter(this::mightDelegate).toList(), Item::jurisdictionId);
        Set<UUID> lowest = new HashSet<>(holders);
        if (!holders.isEmpty()) {
            lowest.removeAll(directory.findThoseAbove(holders));
        }
        return lowest;
    }

    private boolean mightDelegate(Item item) {
        return !ItemLifecycle.targets(item.status(), ItemAction.DELEGATE).isEmpty()
                && callers.current().may(Permission.ITEM_DECIDE, item.jurisdictionPath());
    }

    private static Set<UUID> of(Collection<Item> items, Function<Item, UUID> id) {
        return items.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
