package org.jointmeeting.agenda.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.Items;
import org.jointmeeting.agenda.Task;
import org.jointmeeting.agenda.Tasks;
import org.jointmeeting.meeting.Agenda;
import org.jointmeeting.meeting.AgendaLine;
import org.jointmeeting.meeting.SeatNeed;

/** What stands on a meeting's agenda, for the meeting itself, its readers and its minutes. */
@ApplicationScoped
public class AgendaOfMeetings implements Agenda {

    private final Entries entries;
    private final Items items;
    private final Tasks tasks;
    private final NeededSeats needed;

    AgendaOfMeetings(Entries entries, Items items, Tasks tasks, NeededSeats needed) {
        this.entries = entries;
        this.items = items;
        this.tasks = tasks;
        this.needed = needed;
    }

    @Override
    @Transactional
    public Map<UUID, List<SeatNeed>> seatsNeeded(Collection<UUID> meetingIds) {
        return entries.ofAll(meetingIds).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        meeting -> needed.by(itemsOf(meeting.getValue()).values())));
    }

    @Override
    @Transactional
    public List<AgendaLine> lines(UUID meetingId) {
        return linesOf(entries.of(meetingId));
    }

    @Override
    @Transactional
    public Map<UUID, List<AgendaLine>> lines(Collection<UUID> meetingIds) {
        Map<UUID, List<AgendaEntry>> found = entries.ofAll(meetingIds);
        Map<UUID, Item> itemOf =
                itemsOf(found.values().stream().flatMap(List::stream).toList());
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, meeting -> linesOf(meeting.getValue(), itemOf)));
    }

    private List<AgendaLine> linesOf(List<AgendaEntry> found) {
        return linesOf(found, itemsOf(found));
    }

    private static List<AgendaLine> linesOf(List<AgendaEntry> found, Map<UUID, Item> itemOf) {
        List<AgendaLine> lines = new ArrayList<>();
        for (AgendaEntry entry : found) {
            Item item = Objects.requireNonNull(itemOf.get(entry.itemId()));
            lines.add(new AgendaLine(
                    entry.id(),
                    entry.itemId(),
                    item.label(),
                    item.title(),
                    List.copyOf(item.compoundIds()),
                    entry.asPlanned().minutes(),
                    entry.asPlanned().publicity(),
                    entry.outcome() != null));
        }
        return lines;
    }

    /** The whole agenda with decisions and assignments, in the order it is heard. */
    @Transactional
    public List<AgendaEntryView> of(UUID meetingId) {
        List<AgendaEntry> found = entries.of(meetingId);
        Map<UUID, Item> itemOf = itemsOf(found);
        Map<UUID, List<Task>> tasksOf = tasks.ofAll(itemOf.keySet());
        return found.stream()
                .map(entry -> AgendaEntryView.of(
                        entry,
                        Objects.requireNonNull(itemOf.get(entry.itemId())),
                        tasksOf.getOrDefault(entry.itemId(), List.of())))
                .toList();
    }

    private Map<UUID, Item> itemsOf(Collection<AgendaEntry> found) {
        return items.byId(found.stream().map(AgendaEntry::itemId).toList());
    }
}
