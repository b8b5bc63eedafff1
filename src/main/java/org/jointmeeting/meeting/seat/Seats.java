package org.jointmeeting.meeting.seat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import org.jointmeeting.meeting.SeatKind;
import org.jointmeeting.meeting.SeatView;
import org.jointmeeting.security.Caller;
import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.tracking.Portions;

/** The seats of all meetings. */
@ApplicationScoped
public class Seats implements PanacheRepositoryBase<Seat, UUID> {

    static final Text WHAT = Text.of("席位", "seat");

    /** In the order documents list them: agencies, parties, commissioners, each as they came to be invited. */
    public List<Seat> of(UUID meetingId) {
        return list("meetingId = ?1 and deletedAt is null order by listPlace, id", meetingId);
    }

    /** Of many meetings, by meeting. */
    Map<UUID, List<Seat>> byMeeting(Collection<UUID> meetingIds) {
        return ofAll(meetingIds).stream().collect(Collectors.groupingBy(Seat::meetingId));
    }

    /** Of many meetings, each in the order of {@link #of}. */
    List<Seat> ofAll(Collection<UUID> meetingIds) {
        return Portions.find(
                meetingIds,
                portion -> list("meetingId in ?1 and deletedAt is null order by meetingId, listPlace, id", portion));
    }

    /** The names of those whose person is engaged elsewhere though the time is reserved, by meeting. */
    public Map<UUID, List<String>> takenIn(Collection<UUID> meetingIds) {
        return meetingIds.isEmpty()
                ? Map.of()
                : list("meetingId in ?1 and timeTaken = true and deletedAt is null order by listPlace, id", meetingIds)
                        .stream()
                        .collect(Collectors.groupingBy(
                                Seat::meetingId, Collectors.mapping(Seat::label, Collectors.toList())));
    }

    /** @throws Problem 404 when the meeting has no such seat */
    Seat require(UUID meetingId, UUID seatId) {
        Seat seat = findById(seatId);
        if (seat == null || seat.isDeleted() || !seat.meetingId().equals(meetingId)) {
            throw Problem.notFound(WHAT);
        }
        return seat;
    }

    boolean isInvited(Caller caller, UUID meetingId) {
        Set<UUID> standings = caller.standings();
        return !standings.isEmpty()
                && list("meetingId = ?1 and invitedHolderId in ?2", meetingId, standings).stream()
                        .anyMatch(seat -> seat.isHeldBy(caller));
    }

    /** The kinds of the seats that the caller holds in these meetings, by meeting. */
    Map<UUID, Set<SeatKind>> heldBy(Caller caller, Collection<UUID> meetingIds) {
        Set<UUID> standings = caller.standings();
        if (standings.isEmpty()) {
            return Map.of();
        }
        return list("meetingId in ?1 and invitedHolderId in ?2", meetingIds, standings).stream()
                .filter(seat -> seat.isHeldBy(caller))
                .collect(Collectors.groupingBy(Seat::meetingId, Collectors.mapping(Seat::kind, Collectors.toSet())));
    }

    Page<SeatView> page(UUID meetingId, PageRequest request, Function<List<Seat>, List<SeatView>> views) {
        return Filter.none()
                .and("meetingId = :meetingId", "meetingId", meetingId)
                .page(this, request, views);
    }

    boolean refersTo(UUID registryId) {
        return count("holderId = ?1 or personId = ?1 or substitutePersonId = ?1 or compoundId = ?1", registryId) > 0;
    }
}
