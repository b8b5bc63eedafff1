package org.jointmeeting.meeting.seat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jointmeeting.meeting.SeatSource;
import org.jointmeeting.meeting.record.Meeting;

/** The seats of one meeting as they stand, brought in line with who must be invited; what was added by hand stays. */
final class Invitation {

    private final Meeting meeting;
    private final SeatPlan plan;
    private final Map<SeatReference, Seat> seats = new LinkedHashMap<>();

    Invitation(Meeting meeting, SeatPlan plan, List<Seat> current) {
        this.meeting = meeting;
        this.plan = plan;
        current.forEach(seat -> seats.put(seat.reference(), seat));
    }

    Meeting meeting() {
        return meeting;
    }

    List<Seat> seats() {
        return List.copyOf(seats.values());
    }

    /** What the plan asks for and no seat stands for yet. */
    List<SeatReference> missing() {
        return plan.entries().keySet().stream()
                .filter(reference -> !seats.containsKey(reference))
                .toList();
    }

    /** Computed seats that the plan does not ask for any longer go; the others are needed as it says. */
    void follow(Instant at) {
        seats.values().removeIf(seat -> {
            boolean isLeft = seat.source() != SeatSource.MANUAL && !plan.includes(seat);
            if (isLeft) {
                seat.dismiss(at);
            }
            return isLeft;
        });
        seats.values().stream().filter(plan::includes).forEach(seat -> seat.keepFor(plan.entry(seat.reference())));
    }

    /** @return the seats that came */
    List<Seat> invite(Map<SeatReference, Holder> found) {
        List<Seat> added = new ArrayList<>();
        for (SeatReference reference : missing()) {
            Holder holder = found.get(reference);
            if (holder != null) {
                SeatPlan.Entry entry = plan.entry(reference);
                Seat seat = new Seat(meeting.id(), holder, entry.source(), entry.requirement());
                seats.put(reference, seat);
                added.add(seat);
            }
        }
        return added;
    }

    /** In the order in which documents name them. */
    void list() {
        List<SeatReference> order = List.copyOf(plan.entries().keySet());
        seats.values().stream().filter(plan::includes).forEach(seat -> seat.listAt(order.indexOf(seat.reference())));
    }
}
