package org.jointmeeting.agenda.session;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemAction;
import org.jointmeeting.agenda.Items;
import org.jointmeeting.agenda.Steps;
import org.jointmeeting.meeting.ConsultingMeetings;
import org.jointmeeting.meeting.MeetingBrief;
import org.jointmeeting.meeting.MeetingDrafted;

/**
 * Carries what a meeting left unanswered to the jurisdiction's next one (row 9): at once where that is drafted already, or
 * else when it is.
 */
@ApplicationScoped
class CarryingItems {

    private final Items items;
    private final Entries entries;
    private final Steps steps;
    private final ConsultingMeetings meetings;
    private final AgendaConfig config;

    CarryingItems(Items items, Entries entries, Steps steps, ConsultingMeetings meetings, AgendaConfig config) {
        this.items = items;
        this.entries = entries;
        this.steps = steps;
        this.meetings = meetings;
        this.config = config;
    }

    Optional<MeetingBrief> next(UUID jurisdictionId, Instant after) {
        return meetings.nextDraft(jurisdictionId, after, config.carriesTo());
    }

    void carry(Item item, EntryPlan plan, Instant after) {
        next(item.jurisdictionId(), after).ifPresent(next -> {
            meetings.requireAgendaOpen(next.id());
            put(item, plan, next.id());
            items.flush();
            meetings.agendaChanged(next.id());
        });
    }

    void onDrafted(@Observes MeetingDrafted drafted) {
        if (!config.carriesTo().contains(drafted.kind())) {
            return;
        }
        var waiting = items.waitingForMeeting(drafted.jurisdictionId());
        waiting.forEach(item -> entries.lastPlanOf(item).ifPresent(plan -> put(item, plan, drafted.meetingId())));
        if (!waiting.isEmpty()) {
            items.flush();
            meetings.agendaChanged(drafted.meetingId());
        }
    }

    private void put(Item item, EntryPlan plan, UUID meetingId) {
        entries.persist(new AgendaEntry(meetingId, item.id(), entries.nextOrdinal(meetingId), plan));
        item.placeOn(meetingId);
        item.move(ItemAction.PLACE, steps.with(new CarriedOver(meetingId)));
    }

    /** What the history says of an item that carried itself over. */
    record CarriedOver(UUID meetingId) {}
}
