package org.jointmeeting.minutes;

import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.ConsultingMeetings;
import org.jointmeeting.meeting.MeetingSteps;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.time.ServiceClock;

/** Drafts, edits, approves and issues the minutes of a meeting. */
@ApplicationScoped
public class WritingMinutes {

    private final AllMinutes all;
    private final Recording recording;
    private final ConsultingMeetings meetings;
    private final MeetingSteps steps;
    private final Callers callers;
    private final ServiceClock clock;

    WritingMinutes(
            AllMinutes all,
            Recording recording,
            ConsultingMeetings meetings,
            MeetingSteps steps,
            Callers callers,
            ServiceClock clock) {
        this.all = all;
        this.recording = recording;
        this.meetings = meetings;
        this.steps = steps;
        this.callers = callers;
        this.clock = clock;
    }

    /** Builds the draft from the record; items without a decision are deferred, for the record is closed here. */
    @Transactional
    public MinutesView draft(UUID meetingId) {
        meetings.require(meetingId);
        // First the step, so that a meeting that was not held is refused before anything else is touched.
        steps.minutesDrafted(meetingId);
        recording.close(meetingId);
        Minutes minutes = new Minutes(recording.of(meetings.find(meetingId)));
        all.persist(minutes);
        return saved(minutes);
    }

    @Transactional
    MinutesView of(UUID meetingId) {
        meetings.requireVisible(meetingId);
        return all.view(all.requireReadable(meetingId));
    }

    /** @param change takes what may be edited as it stands and gives what shall stand */
    @Transactional
    MinutesView edit(UUID meetingId, @Nullable String ifMatch, UnaryOperator<MinutesChange> change) {
        meetings.require(meetingId);
        Minutes minutes = all.requireOf(meetingId);
        Versions.require(ifMatch, minutes);
        MinutesChange wanted = change.apply(minutes.asEdited());
        recording.requireSameEntries(minutes.asEdited(), wanted);
        minutes.edit(wanted);
        return saved(minutes);
    }

    @Transactional
    public MinutesView approve(UUID meetingId) {
        meetings.require(meetingId);
        Minutes minutes = all.requireOf(meetingId);
        minutes.approve(callers.current().userName(), clock.instant());
        return saved(minutes);
    }

    /** The number is 〔year〕serial号, per issuing body and year, without gaps (GB/T 9704-2012 for 纪要). */
    @Transactional
    public MinutesView issue(UUID meetingId) {
        meetings.require(meetingId);
        Minutes minutes = all.requireOf(meetingId);
        minutes.requireIssuable();
        recording.requireEveryOutcome(meetingId);
        minutes.issue(recording.nextNumber(minutes.jurisdictionId()), clock.today());
        steps.minutesIssued(meetingId);
        return saved(minutes);
    }

    private MinutesView saved(Minutes minutes) {
        all.flush();
        return all.view(minutes);
    }
}
