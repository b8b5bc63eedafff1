package org.jointmeeting.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jointmeeting.shared.problem.Problem;

/** What the other rooms may ask of meetings, and tell them. */
public interface ConsultingMeetings {

    /**
     * For whoever works on the meeting.
     *
     * @throws Problem 404 when there is none, or it lies outside the caller's subtree
     */
    MeetingBrief require(UUID id);

    /**
     * For whoever only reads: once its notice is out, a meeting is visible to those it invites, from any subtree.
     *
     * @throws Problem 404 when there is none that the caller may see
     */
    MeetingPlace requireVisible(UUID id);

    /**
     * Without regard to the caller.
     *
     * @throws Problem 404 when there is none
     */
    MeetingView find(UUID id);

    /** Without regard to the caller, in the order of the ids given; ids of nothing are left out. */
    List<MeetingBrief> findAll(Collection<UUID> ids);

    /** Every seat of a meeting, in the order documents list them. */
    List<SeatView> seatsOf(UUID meetingId);

    /** What the caller may know of these meetings' agendas, by meeting; every one is answered. */
    Map<UUID, AgendaReading> readingsOf(Collection<MeetingPlace> places);

    /** Counts the agenda again and, until the notice goes out, computes who must be invited. */
    void agendaChanged(UUID meetingId);

    /**
     * Holds the meeting so that its notice cannot go out before the current transaction ends.
     *
     * @throws Problem 409 once the notice froze the agenda, or when the meeting is over or cancelled
     */
    void requireAgendaOpen(UUID meetingId);

    /** The jurisdiction's first meeting in draft, of these kinds, that starts later. */
    Optional<MeetingBrief> nextDraft(UUID jurisdictionId, Instant after, Set<MeetingKind> kinds);
}
