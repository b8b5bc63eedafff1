package org.jointmeeting.meeting.seat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.organisation.PostView;
import org.jointmeeting.shared.time.ServiceClock;

/** Works out who must be invited, while the agenda is open: what somebody added by hand stays. */
@ApplicationScoped
public class ComputingSeats {

    private static final int AFTER_THE_COMPUTED = 1000;

    private final PlanningSeats planning;
    private final Holders holders;
    private final ComingPeople coming;
    private final Seats seats;
    private final SeatBookings bookings;
    private final ServiceClock clock;

    ComputingSeats(
            PlanningSeats planning,
            Holders holders,
            ComingPeople coming,
            Seats seats,
            SeatBookings bookings,
            ServiceClock clock) {
        this.planning = planning;
        this.holders = holders;
        this.coming = coming;
        this.seats = seats;
        this.bookings = bookings;
        this.clock = clock;
    }

    /** Seats that the plan does not ask for any longer go, missing ones come; the others stay as they are. */
    public void compute(Meeting meeting) {
        Map<Meeting, List<Seat>> added = new LinkedHashMap<>();
        invite(List.of(meeting), added);
        coming.expect(added);
        persist(added.values());
    }

    /** Computes the seats anew and, where the draft's time is reserved, books whoever comes and is free. */
    public void follow(Meeting meeting) {
        compute(meeting);
        book(meeting);
    }

    private void book(Meeting meeting) {
        if (meeting.isTimeReserved()) {
            List<Seat> invited = seats.of(meeting.id());
            ActingBodies.follow(invited, coming.of(meeting, invited));
            bookings.follow(meeting, invited);
        }
    }

    /**
     * Computes the seats once more as the notice goes out, each with who holds it on the day, and asks everybody.
     *
     * @param officials who is to come where it is not the head or the first holder of a post
     */
    public List<Seat> askEverybody(Meeting meeting, List<SeatedOfficial> officials) {
        compute(meeting);
        List<Seat> invited = seats.of(meeting.id());
        Map<SeatReference, Holder> found =
                holders.find(invited.stream().map(Seat::reference).toList());
        var posts = coming.expect(meeting, invited);
        for (Seat seat : invited) {
            if (found.containsKey(seat.reference())) {
                seat.describe(found.get(seat.reference()));
            }
            seat.askAgain();
        }
        Officials.seat(officials, invited, posts);
        return invited;
    }

    /**
     * Computes the seats of many meetings once more and names who is to come, while nobody is asked yet.
     *
     * @param people by meeting; who is not named comes as ever
     * @return everybody invited, by meeting
     */
    public Map<Meeting, List<Seat>> choose(Map<Meeting, Map<SeatReference, UUID>> people) {
        Map<Meeting, List<Seat>> added = new LinkedHashMap<>();
        Map<Meeting, List<Seat>> invited = new LinkedHashMap<>();
        invite(people.keySet(), added).forEach(invitation -> invited.put(invitation.meeting(), invitation.seats()));
        Map<LocalDate, Map<SeatReference, List<PostView>>> posts = coming.expect(invited);
        invited.forEach((meeting, each) -> Officials.seat(
                Officials.of(people.getOrDefault(meeting, Map.of()), each),
                each,
                posts.getOrDefault(coming.dayOf(meeting), Map.of())));
        persist(added.values());
        return invited;
    }

    /** The same people as the notice names them. */
    public List<SeatedOfficial> officials(Meeting meeting, Map<SeatReference, UUID> people) {
        return Officials.of(people, seats.of(meeting.id()));
    }

    /** Adds a seat beside those that are there. */
    void invite(Meeting meeting, Seat seat) {
        List<Seat> added = List.of(seat);
        coming.expect(meeting, added);
        seat.listAt(AFTER_THE_COMPUTED);
        seats.persist(added);
        book(meeting);
    }

    /** @param added gets the seats that came, by meeting; nobody is expected there yet, and they are not persisted */
    private List<Invitation> invite(Collection<Meeting> meetings, Map<Meeting, List<Seat>> added) {
        Map<Meeting, SeatPlan> plans = planning.of(meetings);
        Map<UUID, List<Seat>> current =
                seats.byMeeting(meetings.stream().map(Meeting::id).toList());
        List<Invitation> invitations = new ArrayList<>();
        plans.forEach((meeting, plan) ->
                invitations.add(new Invitation(meeting, plan, current.getOrDefault(meeting.id(), List.of()))));
        Map<SeatReference, Holder> found = holders.find(invitations.stream()
                .flatMap(invitation -> invitation.missing().stream())
                .distinct()
                .toList());
        for (Invitation invitation : invitations) {
            invitation.follow(clock.instant());
            added.put(invitation.meeting(), invitation.invite(found));
            invitation.list();
        }
        return invitations;
    }

    private void persist(Collection<List<Seat>> added) {
        seats.persist(added.stream().flatMap(List::stream));
    }

    /** Takes back a seat that was added by hand; it stays as a computed one where the plan asks for it. */
    void withdraw(Meeting meeting, Seat seat) {
        SeatPlan.Entry entry = planning.of(meeting).entries().get(seat.reference());
        if (entry == null) {
            seat.dismiss(clock.instant());
        } else {
            seat.becomeNeeded(entry);
        }
        book(meeting);
    }
}
