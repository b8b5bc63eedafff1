package org.jointmeeting.agenda.session;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemAction;
import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.agenda.ItemViews;
import org.jointmeeting.agenda.Items;
import org.jointmeeting.agenda.Steps;
import org.jointmeeting.meeting.ConsultingMeetings;
import org.jointmeeting.meeting.MeetingCancelled;
import org.jointmeeting.meeting.MeetingView;

/** Takes items off an agenda without a decision and carries them to the next meeting by itself (row 9). */
@ApplicationScoped
public class DeferringItems {

    private final Items items;
    private final Entries entries;
    private final ItemViews views;
    private final Steps steps;
    private final ConsultingMeetings meetings;
    private final CarryingItems carrying;

    DeferringItems(
            Items items,
            Entries entries,
            ItemViews views,
            Steps steps,
            ConsultingMeetings meetings,
            CarryingItems carrying) {
        this.items = items;
        this.entries = entries;
        this.views = views;
        this.steps = steps;
        this.meetings = meetings;
        this.carrying = carrying;
    }

    @Transactional
    public ItemView defer(UUID id, DeferItem request) {
        Item item = items.requireForChange(id);
        views.requireAllowed(ItemAction.DEFER, item);
        UUID meetingId = Objects.requireNonNull(item.meetingId());
        takeOff(item, entries.current(item), request, meetings.find(meetingId));
        meetings.agendaChanged(meetingId);
        return views.of(item);
    }

    /** When the record of a meeting is closed, what it did not decide is deferred. */
    @Transactional
    public void deferUndecided(UUID meetingId) {
        deferAll(meetingId, new DeferItem("会议未形成议定意见，自动转入下次会议。"));
    }

    void onCancelled(@Observes MeetingCancelled cancelled) {
        deferAll(cancelled.meetingId(), new DeferItem("会议取消，自动转入下次会议。"));
    }

    private void deferAll(UUID meetingId, DeferItem request) {
        MeetingView meeting = meetings.find(meetingId);
        for (AgendaEntry entry : entries.of(meetingId)) {
            if (entry.outcome() == null) {
                takeOff(items.requireForSystem(entry.itemId()), entry, request, meeting);
            }
        }
        items.flush();
    }

    private void takeOff(Item item, AgendaEntry entry, DeferItem request, MeetingView meeting) {
        EntryPlan plan = entry.asPlanned();
        var step = steps.with(request);
        if (LeavingAgendas.wasHeard(meeting.status())) {
            entry.defer(request.reason(), step.at());
        } else {
            entry.takeOff(step.at());
        }
        item.deferOnce();
        item.move(ItemAction.DEFER, step);
        items.flush();
        carrying.carry(item, plan, later(step.at(), meeting.startsAt()));
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
