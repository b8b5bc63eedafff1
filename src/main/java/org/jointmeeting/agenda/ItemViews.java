package org.jointmeeting.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.calendar.WorkingDays;
import org.jointmeeting.meeting.ConsultingMeetings;
import org.jointmeeting.meeting.MeetingStatus;
import org.jointmeeting.meeting.MeetingView;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.time.ServiceClock;

/** Shows items to the caller at hand, and asks the guards for it: a fixed number of statements for any number of items. */
@ApplicationScoped
public class ItemViews {

    private final Tasks tasks;
    private final ConsultingMeetings meetings;
    private final Callers callers;
    private final ServiceClock clock;
    private final WorkingDays workingDays;

    ItemViews(Tasks tasks, ConsultingMeetings meetings, Callers callers, ServiceClock clock, WorkingDays workingDays) {
        this.tasks = tasks;
        this.meetings = meetings;
        this.callers = callers;
        this.clock = clock;
        this.workingDays = workingDays;
    }

    public ItemView of(Item item) {
        tasks.flush();
        return of(List.of(item)).get(0);
    }

    List<ItemView> of(List<Item> items) {
        Map<UUID, List<Task>> tasksOf = tasks.ofAll(items.stream().map(Item::id).toList());
        Map<UUID, MeetingStatus> meetingOf = statuses(items);
        LocalDate today = clock.today();
        LocalDate next = workingDays.plus(today, 1);
        Caller caller = callers.current();
        return items.stream()
                .map(item -> {
                    List<Task> own = tasksOf.getOrDefault(item.id(), List.of());
                    MeetingStatus meeting = statusFor(item, meetingOf);
                    return ItemView.of(
                            item,
                            new ItemView.Reading(
                                    today,
                                    next,
                                    own.stream()
                                            .map(task -> TaskView.of(task, caller))
                                            .toList(),
                                    available(item, leadOf(own), meeting)));
                })
                .toList();
    }

    /**
     * The guard at the door of every action: what the status allows first, then whether this caller may.
     *
     * @throws Problem 409 when the status does not allow it, 403 when it is somebody else's
     */
    public void requireAllowed(ItemAction action, Item item) {
        ItemLifecycle.require(item.status(), action);
        MeetingStatus meeting = statusFor(item, statuses(List.of(item)));
        Task lead = tasks.leadOf(item.id()).orElse(null);
        if (!Guards.allows(action, situation(item, lead, meeting))) {
            throw new Problem(ProblemType.FORBIDDEN, Guards.whose(action))
                    .with("availableActions", available(item, lead, meeting));
        }
    }

    private List<ItemAction> available(Item item, @Nullable Task lead, @Nullable MeetingStatus meeting) {
        Caller caller = callers.current();
        return ItemLifecycle.actions(item.status()).stream()
                .filter(action -> action.permission().filter(caller::may).isPresent())
                .filter(action -> Guards.allows(action, situation(item, lead, meeting)))
                .toList();
    }

    private Guards.Situation situation(Item item, @Nullable Task lead, @Nullable MeetingStatus meeting) {
        return new Guards.Situation(callers.current(), item, lead, meeting, clock.instant());
    }

    private static @Nullable MeetingStatus statusFor(Item item, Map<UUID, MeetingStatus> statuses) {
        return item.meetingId() == null ? null : statuses.get(item.meetingId());
    }

    private static @Nullable Task leadOf(List<Task> tasks) {
        return tasks.stream().filter(Task::isLead).findFirst().orElse(null);
    }

    private Map<UUID, MeetingStatus> statuses(List<Item> items) {
        List<UUID> ids = items.stream()
                .map(Item::meetingId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : meetings.findAll(ids).stream().collect(Collectors.toMap(MeetingView::id, MeetingView::status));
    }
}
