package org.jointmeeting.planning.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jointmeeting.meeting.MeetingToPlan.Expected;
import org.jointmeeting.meeting.SeatKind;
import org.jointmeeting.meeting.seat.ActingBodies;
import org.jointmeeting.meeting.seat.SeatReference;
import org.jointmeeting.organisation.Level;
import org.jointmeeting.organisation.PostView;
import org.jointmeeting.planning.city.Seat;
import org.jointmeeting.planning.problem.PlanProblem.Chair;

/** The chairs of a meeting if it were held on one day, each with those who hold a post there on that day. */
final class SeatingOfDay {

    private static final String CONVENER = "会议召集人";
    private static final int[] NOBODY = {};

    private final Map<SeatReference, List<PostView>> posts;
    private final Map<SeatReference, String> labels;
    private final Set<UUID> missingParties;
    private final NumberedPeople people;
    private final LocalDate day;

    /**
     * @param posts who holds posts within the horizon, heads first
     * @param labels of seats that came without one
     * @param missingParties whose stand-in comes; while nobody knows who, their seats take nobody's time
     */
    SeatingOfDay(
            Map<SeatReference, List<PostView>> posts,
            Map<SeatReference, String> labels,
            Set<UUID> missingParties,
            NumberedPeople people,
            LocalDate day) {
        this.posts = posts;
        this.labels = labels;
        this.missingParties = missingParties;
        this.people = people;
        this.day = day;
    }

    /** In the order of the seats, a convener's last; on every day the same ones. */
    List<Chair> chairs(Wanted wanted) {
        List<Chair> chairs = new ArrayList<>();
        wanted.seats().forEach(seat -> chairs.add(chair(seat, wanted.where().level())));
        shareBodies(chairs);
        UUID convener = wanted.meeting() == null ? null : wanted.meeting().convenerPersonId();
        if (convener != null) {
            seatConvener(chairs, convener);
        }
        shareThoseAlone(chairs);
        return chairs;
    }

    private Chair chair(Expected seat, Level level) {
        SeatReference reference = new SeatReference(seat.kind(), seat.holderId());
        List<PostView> held = heldOn(reference);
        Set<Integer> qualified = new LinkedHashSet<>();
        boolean headFirst =
                isHeadWanted(seat, level) && !held.isEmpty() && held.get(0).head();
        if (!headFirst) {
            held.stream()
                    .filter(post -> post.personId().equals(seat.personId()))
                    .findFirst()
                    .ifPresent(post -> qualified.add(number(post)));
        }
        held.stream()
                .filter(post -> post.head() || !seat.isHeadRequired())
                .forEach(post -> qualified.add(number(post)));
        return new Chair(
                seat.kind(),
                seat.holderId(),
                seat.label().isEmpty() ? labels.getOrDefault(reference, "") : seat.label(),
                held.isEmpty() && missingParties.contains(seat.holderId())
                        ? Seat.Need.NONE
                        : !seat.isRequired() ? Seat.Need.OPTIONAL : headFirst ? Seat.Need.HEAD : Seat.Need.REQUIRED,
                qualified.stream().mapToInt(Integer::intValue).toArray(),
                null,
                null);
    }

    private List<PostView> heldOn(SeatReference seat) {
        return posts.getOrDefault(seat, List.of()).stream()
                .filter(post -> post.period().covers(day))
                .toList();
    }

    /** Agencies send their heads to the upper levels if they can. */
    private static boolean isHeadWanted(Expected seat, Level level) {
        return seat.kind() == SeatKind.AGENCY && (seat.isHeadRequired() || level.isAbove(Level.STREET));
    }

    /** On the seat the convener can fill, or beside all seats. */
    private void seatConvener(List<Chair> chairs, UUID convener) {
        int number = people.number(convener, CONVENER);
        Seat.Need besideAll = Seat.Need.REQUIRED;
        for (int i = 0; i < chairs.size() && besideAll == Seat.Need.REQUIRED; i++) {
            if (IntStream.of(chairs.get(i).qualified()).anyMatch(person -> person == number)) {
                chairs.set(i, filled(chairs.get(i), Seat.Need.REQUIRED, new int[] {number}));
                besideAll = Seat.Need.NONE;
            }
        }
        int[] qualified = besideAll == Seat.Need.NONE ? NOBODY : new int[] {number};
        chairs.add(new Chair(SeatKind.AGENCY, convener, CONVENER, besideAll, qualified, null, null));
    }

    /** Whoever comes for a body comes for the missing parties that it stands in for. */
    private void shareBodies(List<Chair> chairs) {
        Map<UUID, Integer> bodies = new HashMap<>();
        for (int i = 0; i < chairs.size(); i++) {
            SeatReference seat =
                    new SeatReference(chairs.get(i).kind(), chairs.get(i).holderId());
            UUID body = ActingBodies.of(seat, heldOn(seat));
            Integer first = body == null ? null : bodies.putIfAbsent(body, i);
            if (first != null) {
                share(chairs, first, i);
            }
        }
    }

    /** Whoever alone can fill two seats sits on both. */
    private static void shareThoseAlone(List<Chair> chairs) {
        Map<Integer, Integer> alone = new HashMap<>();
        for (int i = 0; i < chairs.size(); i++) {
            int[] qualified = chairs.get(i).qualified();
            Integer first = qualified.length == 1 ? alone.putIfAbsent(qualified[0], i) : null;
            if (first != null) {
                share(chairs, first, i);
            }
        }
    }

    /** For the plan it is one seat, wanted as much as either. */
    private static void share(List<Chair> chairs, int first, int another) {
        Chair kept = chairs.get(first);
        if (kept.need() == Seat.Need.OPTIONAL) {
            chairs.set(first, filled(kept, chairs.get(another).need(), kept.qualified()));
        }
        chairs.set(another, filled(chairs.get(another), Seat.Need.NONE, NOBODY));
    }

    private static Chair filled(Chair chair, Seat.Need need, int[] qualified) {
        return new Chair(chair.kind(), chair.holderId(), chair.label(), need, qualified, null, null);
    }

    private int number(PostView post) {
        return people.number(post.personId(), post.personName());
    }
}
