package org.jointmeeting.meeting.seat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.organisation.PostView;
import org.jointmeeting.shared.time.ServiceClock;

/** Who may come for the seats of meetings: whoever holds a post there on the day. */
@ApplicationScoped
class ComingPeople {

    private final Holders holders;
    private final ServiceClock clock;

    ComingPeople(Holders holders, ServiceClock clock) {
        this.holders = holders;
        this.clock = clock;
    }

    Map<SeatReference, List<PostView>> of(Meeting meeting, List<Seat> seats) {
        return holders.all(seats.stream().map(Seat::reference).toList(), dayOf(meeting));
    }

    Map<SeatReference, List<PostView>> expect(Meeting meeting, List<Seat> seats) {
        return expect(Map.of(meeting, seats)).getOrDefault(dayOf(meeting), Map.of());
    }

    /**
     * Each seat expects whoever was chosen, or else the head, or the first who holds a post.
     *
     * @return who may come, by day
     */
    Map<LocalDate, Map<SeatReference, List<PostView>>> expect(Map<Meeting, List<Seat>> seats) {
        Map<LocalDate, Map<SeatReference, List<PostView>>> posts = new HashMap<>();
        Map<LocalDate, List<Meeting>> days = seats.keySet().stream().collect(Collectors.groupingBy(this::dayOf));
        days.forEach((day, meetings) -> {
            List<SeatReference> references = meetings.stream()
                    .flatMap(meeting -> seats.getOrDefault(meeting, List.of()).stream())
                    .map(Seat::reference)
                    .distinct()
                    .toList();
            posts.put(day, holders.all(references, day));
        });
        seats.forEach((meeting, each) -> {
            Map<SeatReference, List<PostView>> may = posts.getOrDefault(dayOf(meeting), Map.of());
            each.forEach(seat -> seat.expectAmong(may.getOrDefault(seat.reference(), List.of())));
        });
        return posts;
    }

    LocalDate dayOf(Meeting meeting) {
        return clock.dateOf(meeting.startsAt());
    }
}
