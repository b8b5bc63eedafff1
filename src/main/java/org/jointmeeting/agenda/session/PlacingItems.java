package org.jointmeeting.agenda.session;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemAction;
import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.agenda.ItemViews;
import org.jointmeeting.agenda.Items;
import org.jointmeeting.agenda.Steps;
import org.jointmeeting.meeting.ConsultingMeetings;
import org.jointmeeting.meeting.MeetingBrief;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Puts items on agendas and keeps their order until the notice freezes it (row 8). */
@ApplicationScoped
public class PlacingItems {

    private final Items items;
    private final Entries entries;
    private final ItemViews views;
    private final Steps steps;
    private final ConsultingMeetings meetings;
    private final AgendaOfMeetings agenda;

    PlacingItems(
            Items items,
            Entries entries,
            ItemViews views,
            Steps steps,
            ConsultingMeetings meetings,
            AgendaOfMeetings agenda) {
        this.items = items;
        this.entries = entries;
        this.views = views;
        this.steps = steps;
        this.meetings = meetings;
        this.agenda = agenda;
    }

    @Transactional
    public ItemView place(UUID id, PlaceItem request) {
        Item item = items.requireForChange(id);
        views.requireAllowed(ItemAction.PLACE, item);
        MeetingBrief meeting = meetings.require(request.meetingId());
        if (!meeting.jurisdictionId().equals(item.jurisdictionId())) {
            throw Problem.rule(
                    "meetingId",
                    Text.of(
                            "议题只能列入同一辖区的会议；跨层级请先上提或下沉。",
                            "An item goes on a meeting of its own jurisdiction; escalate or delegate it first."));
        }
        meetings.requireAgendaOpen(meeting.id());
        put(item, meeting.id(), request.plan(), request);
        return views.of(item);
    }

    private void put(Item item, UUID meetingId, EntryPlan plan, Object request) {
        entries.persist(new AgendaEntry(meetingId, item.id(), entries.nextOrdinal(meetingId), plan));
        item.placeOn(meetingId);
        item.move(ItemAction.PLACE, steps.with(request));
        items.flush();
        meetings.agendaChanged(meetingId);
    }

    /** @param change takes the plan as it stands and gives the one that shall stand */
    @Transactional
    AgendaEntryView replan(UUID meetingId, UUID entryId, @Nullable String ifMatch, UnaryOperator<EntryPlan> change) {
        meetings.require(meetingId);
        AgendaEntry entry = entries.require(meetingId, entryId);
        Versions.require(ifMatch, entry);
        meetings.requireAgendaOpen(meetingId);
        entry.plan(change.apply(entry.asPlanned()));
        entries.flush();
        meetings.agendaChanged(meetingId);
        return viewOf(meetingId, entryId);
    }

    /** Sets the order in which entries are heard; every entry must be named once. */
    @Transactional
    List<AgendaEntryView> reorder(UUID meetingId, OrderAgenda request) {
        meetings.require(meetingId);
        meetings.requireAgendaOpen(meetingId);
        List<AgendaEntry> present = entries.of(meetingId);
        List<UUID> known = present.stream().map(AgendaEntry::id).sorted().toList();
        if (!request.entryIds().stream().sorted().toList().equals(known)) {
            throw Problem.field(
                    "entryIds",
                    Text.of("应恰好列出本次会议的全部 {0} 个议程条目各一次。", "List each of the {0} entries exactly once.", known.size()));
        }
        present.forEach(entry -> entry.moveTo(request.entryIds().indexOf(entry.id()) + 1));
        entries.flush();
        return agenda.of(meetingId);
    }

    private AgendaEntryView viewOf(UUID meetingId, UUID entryId) {
        return agenda.of(meetingId).stream()
                .filter(entry -> entry.id().equals(entryId))
                .findFirst()
                .orElseThrow();
    }
}
