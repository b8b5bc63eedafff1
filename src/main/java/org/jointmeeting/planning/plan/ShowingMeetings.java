package org.jointmeeting.planning.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.planning.city.Known;
import org.jointmeeting.planning.city.Seat;
import org.jointmeeting.planning.problem.PlanProblem.Chair;
import org.jointmeeting.planning.problem.PlanProblem.Place;
import org.jointmeeting.planning.problem.PlanProblem.Planned;
import org.jointmeeting.planning.problem.PlanProblem.Somebody;

/** Turns the numbers of a board into meetings with times, venues and people. */
final class ShowingMeetings {

    private final Board board;
    private final int[] firstSeats;

    ShowingMeetings(Board board) {
        this.board = board;
        this.firstSeats = board.firstSeats();
    }

    PlannedMeetingView view(int number) {
        Planned meeting = board.meeting(number);
        Instant start = startOf(number);
        Place place = placeOf(number);
        return new PlannedMeetingView(
                meeting.id(),
                meeting.isDrafted(),
                meeting.jurisdictionId(),
                meeting.jurisdictionPath(),
                meeting.kind(),
                meeting.title(),
                meeting.minutes(),
                changeOf(number),
                board.outcome().isPinned(number),
                start,
                start == null ? null : start.plus(Duration.ofMinutes(meeting.minutes())),
                place == null ? null : place.id(),
                place == null ? null : place.name(),
                meeting.setFor(),
                meeting.setAt(),
                seats(number));
    }

    PlannedChange changeOf(int number) {
        Instant start = startOf(number);
        Place place = placeOf(number);
        if (start == null || place == null) {
            return PlannedChange.UNPLACED;
        }
        Planned meeting = board.meeting(number);
        if (meeting.setFor() == null || meeting.setAt() == null) {
            return PlannedChange.NEW;
        }
        if (!meeting.setFor().equals(start) || !meeting.setAt().equals(place.id())) {
            return PlannedChange.MOVED;
        }
        boolean isReseated = IntStream.range(0, meeting.chairs().size()).anyMatch(chair -> isReseated(number, chair));
        return isReseated ? PlannedChange.RESEATED : PlannedChange.UNCHANGED;
    }

    /** Whether somebody else comes than the notice named. */
    boolean isReseated(int number, int chair) {
        Integer notified = board.meeting(number).chairs().get(chair).notified();
        return notified != null && notified != board.outcome().holders()[firstSeats[number] + chair];
    }

    /** Null where it isn't placed. */
    @Nullable
    Instant startOf(int number) {
        return board.outcome().isPlaced(number)
                ? board.problem().grid().instantOf(board.outcome().starts()[number])
                : null;
    }

    @Nullable
    Place placeOf(int number) {
        return board.outcome().isPlaced(number)
                ? board.problem().places().get(board.outcome().places()[number])
                : null;
    }

    /** Who comes for the chair; null where nobody does. */
    @Nullable
    Somebody personOn(int number, int chair) {
        int person = board.outcome().holders()[firstSeats[number] + chair];
        return !board.outcome().isPlaced(number) || person == Known.NONE
                ? null
                : board.problem().people().get(person);
    }

    private List<PlannedMeetingView.PlannedSeat> seats(int number) {
        List<PlannedMeetingView.PlannedSeat> seats = new ArrayList<>();
        List<Chair> chairs = board.meeting(number).chairs();
        for (int i = 0; i < chairs.size(); i++) {
            Somebody person = personOn(number, i);
            seats.add(new PlannedMeetingView.PlannedSeat(
                    chairs.get(i).kind(),
                    chairs.get(i).holderId(),
                    chairs.get(i).label(),
                    !Objects.equals(chairs.get(i).need(), Seat.Need.OPTIONAL),
                    board.outcome().isPersonPinned(firstSeats[number] + i),
                    board.outcome().isPlaced(number) && isReseated(number, i),
                    person == null ? null : person.id(),
                    person == null ? null : person.name()));
        }
        return seats;
    }
}
