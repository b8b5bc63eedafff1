package org.jointmeeting.planning.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jointmeeting.booking.Claim;
import org.jointmeeting.booking.ResourceKind;
import org.jointmeeting.meeting.MeetingStatus;
import org.jointmeeting.meeting.course.PlannedDraft;
import org.jointmeeting.meeting.course.PlannedPlace;
import org.jointmeeting.meeting.seat.SeatReference;
import org.jointmeeting.planning.problem.PlanProblem.Chair;
import org.jointmeeting.planning.problem.PlanProblem.Planned;
import org.jointmeeting.planning.problem.PlanProblem.Somebody;
import org.jointmeeting.shared.time.ServiceClock;

/** What applying a plan does to each of its meetings, in portions that a session can hold. */
final class PlacementsOfPlan {

    private static final int MOST_AT_ONCE = 200;

    private final Board board;
    private final ShowingMeetings showing;
    private final ServiceClock clock;

    PlacementsOfPlan(Board board, ServiceClock clock) {
        this.board = board;
        this.showing = new ShowingMeetings(board);
        this.clock = clock;
    }

    /** Everybody and every room that the plan uses, also where nothing changes. */
    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < board.problem().meetings().size(); i++) {
            PlannedMeetingView view = showing.view(i);
            if (view.venueId() != null) {
                claims.add(new Claim(ResourceKind.VENUE, view.venueId(), view.title(), "venueId"));
                view.seats().stream()
                        .flatMap(seat -> Stream.ofNullable(seat.personId()))
                        .forEach(person -> claims.add(new Claim(ResourceKind.PERSON, person, "", "startsAt")));
            }
        }
        return claims;
    }

    /** All meetings of the plan that exist already. */
    List<UUID> drafted() {
        return drafted(
                IntStream.range(0, board.problem().meetings().size()).boxed().toList());
    }

    List<UUID> drafted(List<Integer> numbers) {
        return meetings(numbers).filter(Planned::isDrafted).map(Planned::id).toList();
    }

    /** The numbers of those that get another time or their first: days apart, since who comes is looked up by day. */
    List<List<Integer>> portions() {
        Map<LocalDate, List<Integer>> days = new TreeMap<>();
        for (int i = 0; i < board.problem().meetings().size(); i++) {
            PlannedChange change = showing.changeOf(i);
            boolean isNotified = board.meeting(i).status() == MeetingStatus.NOTIFIED;
            if (change != PlannedChange.UNPLACED && !(isNotified && change == PlannedChange.UNCHANGED)) {
                days.computeIfAbsent(clock.dateOf(startOf(i)), day -> new ArrayList<>())
                        .add(i);
            }
        }
        List<List<Integer>> portions = new ArrayList<>();
        for (List<Integer> day : days.values()) {
            for (int from = 0; from < day.size(); from += MOST_AT_ONCE) {
                portions.add(day.subList(from, Math.min(day.size(), from + MOST_AT_ONCE)));
            }
        }
        return portions;
    }

    /** Of these, the ones that exist already. */
    Map<UUID, PlannedPlace> places(List<Integer> numbers) {
        Map<UUID, PlannedPlace> places = new LinkedHashMap<>();
        numbers.stream()
                .filter(number -> board.meeting(number).isDrafted())
                .forEach(number -> places.put(board.meeting(number).id(), placeOf(number)));
        return places;
    }

    /** Of these, the ones that nobody has drafted yet. */
    List<PlannedDraft> drafts(List<Integer> numbers) {
        return numbers.stream()
                .filter(number -> !board.meeting(number).isDrafted())
                .map(number -> {
                    Planned meeting = board.meeting(number);
                    return new PlannedDraft(meeting.jurisdictionId(), meeting.kind(), meeting.title(), placeOf(number));
                })
                .toList();
    }

    private PlannedPlace placeOf(int number) {
        Planned meeting = board.meeting(number);
        Map<SeatReference, UUID> officials = new HashMap<>();
        List<Chair> chairs = meeting.chairs();
        for (int i = 0; i < chairs.size(); i++) {
            Somebody person = showing.personOn(number, i);
            if (person != null) {
                officials.put(
                        new SeatReference(chairs.get(i).kind(), chairs.get(i).holderId()), person.id());
            }
        }
        return new PlannedPlace(
                startOf(number),
                meeting.minutes(),
                Objects.requireNonNull(showing.placeOf(number)).id(),
                officials);
    }

    private Instant startOf(int number) {
        return Objects.requireNonNull(showing.startOf(number));
    }

    private Stream<Planned> meetings(List<Integer> numbers) {
        return numbers.stream().map(board::meeting);
    }
}
