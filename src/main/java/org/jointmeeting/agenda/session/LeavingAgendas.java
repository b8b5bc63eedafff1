package org.jointmeeting.agenda.session;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemAction;
import org.jointmeeting.agenda.ItemStatus;
import org.jointmeeting.agenda.Items;
import org.jointmeeting.agenda.Step;
import org.jointmeeting.meeting.ConsultingMeetings;
import org.jointmeeting.meeting.MeetingBrief;
import org.jointmeeting.meeting.MeetingStatus;

/** Takes items off an agenda that go to another level, and puts those back that come back. */
@ApplicationScoped
public class LeavingAgendas {

    private final Items items;
    private final Entries entries;
    private final ConsultingMeetings meetings;
    private final CarryingItems carrying;

    LeavingAgendas(Items items, Entries entries, ConsultingMeetings meetings, CarryingItems carrying) {
        this.items = items;
        this.entries = entries;
        this.meetings = meetings;
        this.carrying = carrying;
    }

    /**
     * Nothing for an item that waits on no agenda; the caller moves the item, then tells {@link #left}.
     *
     * @return the meeting it left
     */
    public @Nullable UUID leave(Item item, EntryOutcome outcome, String text, Instant at) {
        UUID meetingId = item.meetingId();
        if (meetingId == null || item.status() != ItemStatus.ON_AGENDA) {
            return null;
        }
        AgendaEntry entry = entries.current(item);
        if (wasHeard(statusOf(meetingId).orElseThrow())) {
            entry.passOn(outcome, text, at);
        } else {
            entry.takeOff(at);
        }
        item.leaveAgenda();
        return meetingId;
    }

    /** The meeting counts its agenda again. */
    public void left(@Nullable UUID meetingId) {
        items.flush();
        if (meetingId != null) {
            meetings.agendaChanged(meetingId);
        }
    }

    /**
     * Moves an item back that left an agenda: onto that agenda while it is open, or else the next one; while there is none
     * it waits for it.
     */
    public void comeBack(Item item, @Nullable UUID meetingId, ItemAction action, Step step) {
        Optional<UUID> open = Optional.ofNullable(meetingId)
                .filter(id -> statusOf(id)
                        .filter(status -> status == MeetingStatus.DRAFT || status == MeetingStatus.POSTPONED)
                        .isPresent())
                .or(() -> carrying.next(item.jurisdictionId(), step.at()).map(MeetingBrief::id));
        if (open.isEmpty()) {
            item.waitForMeeting();
            item.moveTo(action, ItemStatus.ACCEPTED, step);
            return;
        }
        UUID to = open.get();
        meetings.requireAgendaOpen(to);
        EntryPlan plan = entries.lastPlanOf(item).orElseThrow();
        entries.persist(new AgendaEntry(to, item.id(), entries.nextOrdinal(to), plan));
        item.placeOn(to);
        item.moveTo(action, ItemStatus.ON_AGENDA, step);
        left(to);
    }

    /** An entry of a meeting that never took place leaves no decision behind. */
    static boolean wasHeard(MeetingStatus status) {
        return status == MeetingStatus.IN_SESSION
                || status == MeetingStatus.HELD
                || status == MeetingStatus.MINUTES_DRAFTED;
    }

    private Optional<MeetingStatus> statusOf(UUID meetingId) {
        return meetings.findAll(List.of(meetingId)).stream()
                .map(MeetingBrief::status)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
