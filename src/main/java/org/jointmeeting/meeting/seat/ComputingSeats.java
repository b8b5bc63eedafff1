package org.jointmeeting.meeting.seat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.meeting.SeatSource;
import org.jointmeeting.meeting.record.Agendas;
import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.PostView;
import org.jointmeeting.shared.time.ServiceClock;

/** Works out who must be invited, while the agenda is open: what somebody added by hand stays. */
@ApplicationScoped
public class ComputingSeats {

    private static final int AFTER_THE_COMPUTED = 1000;

    private final Directory directory;
    private final Agendas agendas;
    private final Holders holders;
    private final Seats seats;
    private final ServiceClock clock;

    ComputingSeats(Directory directory, Agendas agendas, Holders holders, Seats seats, ServiceClock clock) {
        this.directory = directory;
        this.agendas = agendas;
        this.holders = holders;
        this.seats = seats;
        this.clock = clock;
    }

    /** Seats that the plan does not ask for any longer go, missing ones come; the others stay as they are. */
    public void compute(Meeting meeting) {
        SeatPlan plan = planOf(meeting);
        Map<SeatReference, Seat> current = new HashMap<>();
        seats.of(meeting.id()).forEach(seat -> current.put(seat.reference(), seat));
        current.values().stream()
                .filter(seat -> seat.source() != SeatSource.MANUAL && !plan.includes(seat))
                .forEach(seat -> seat.dismiss(clock.instant()));
        Map<SeatReference, Holder> found = holders.find(plan.entries().keySet().stream()
                .filter(reference -> !current.containsKey(reference))
                .toList());
        List<Seat> missing = new ArrayList<>();
        List<Seat> invited = new ArrayList<>(current.values());
        plan.entries().forEach((reference, entry) -> {
            if (found.containsKey(reference)) {
                missing.add(new Seat(meeting.id(), found.get(reference), entry.source(), entry.requirement()));
            } else if (current.containsKey(reference)) {
                current.get(reference).keepFor(entry);
            }
        });
        invite(meeting, missing);
        invited.addAll(missing);
        place(plan, invited);
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
        expectHolders(meeting, invited);
        for (Seat seat : invited) {
            if (found.containsKey(seat.reference())) {
                seat.describe(found.get(seat.reference()));
            }
            seat.askAgain();
        }
        if (!officials.isEmpty()) {
            Officials.seat(officials, invited, postsOf(meeting, invited));
        }
        return invited;
    }

    /** Computes the seats once more and names who is to come, while nobody is asked yet. */
    public List<Seat> choose(Meeting meeting, Map<SeatReference, UUID> people) {
        compute(meeting);
        List<Seat> invited = seats.of(meeting.id());
        expectHolders(meeting, invited);
        Officials.seat(Officials.of(people, invited), invited, postsOf(meeting, invited));
        return invited;
    }

    /** The same people as the notice names them. */
    public List<SeatedOfficial> officials(Meeting meeting, Map<SeatReference, UUID> people) {
        return Officials.of(people, seats.of(meeting.id()));
    }

    /** Adds seats beside those that are there. */
    void invite(Meeting meeting, List<Seat> added) {
        expectHolders(meeting, added);
        added.forEach(seat -> seat.listAt(AFTER_THE_COMPUTED));
        seats.persist(added);
    }

    private void expectHolders(Meeting meeting, List<Seat> wanted) {
        Map<SeatReference, List<PostView>> posts = postsOf(meeting, wanted);
        wanted.forEach(seat -> seat.expectAmong(posts.getOrDefault(seat.reference(), List.of())));
    }

    private Map<SeatReference, List<PostView>> postsOf(Meeting meeting, List<Seat> wanted) {
        return holders.all(wanted.stream().map(Seat::reference).toList(), clock.dateOf(meeting.startsAt()));
    }

    /** Takes back a seat that was added by hand; it stays as a computed one where the plan asks for it. */
    void withdraw(Meeting meeting, Seat seat) {
        SeatPlan.Entry entry = planOf(meeting).entries().get(seat.reference());
        if (entry == null) {
            seat.dismiss(clock.instant());
        } else {
            seat.becomeNeeded(entry);
        }
    }

    private SeatPlan planOf(Meeting meeting) {
        return SeatPlan.of(directory.findStandingAgencies(meeting.jurisdictionId()), agendas.seatsNeeded(meeting));
    }

    private static void place(SeatPlan plan, Collection<Seat> invited) {
        List<SeatReference> order = List.copyOf(plan.entries().keySet());
        invited.stream().filter(plan::includes).forEach(seat -> seat.listAt(order.indexOf(seat.reference())));
    }
}
