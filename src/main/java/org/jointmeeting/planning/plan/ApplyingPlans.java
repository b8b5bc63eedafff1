package org.jointmeeting.planning.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.booking.Booking;
import org.jointmeeting.booking.Claim;
import org.jointmeeting.booking.ResourceKind;
import org.jointmeeting.meeting.MeetingStatus;
import org.jointmeeting.meeting.course.NewMeeting;
import org.jointmeeting.meeting.course.PlacingMeetings;
import org.jointmeeting.meeting.course.PlannedPlace;
import org.jointmeeting.meeting.seat.SeatReference;
import org.jointmeeting.planning.problem.PlanProblem.Chair;
import org.jointmeeting.planning.problem.PlanProblem.Planned;
import org.jointmeeting.planning.problem.PlanProblem.Somebody;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.FieldError;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Applies plans: all meetings get their time in one transaction, or none does. */
@ApplicationScoped
class ApplyingPlans {

    private static final int MOST_TOLD = 100;
    private static final String REASON = "按排期方案调整会议时间";

    private final Plans plans;
    private final PlanDocuments documents;
    private final CheckingPlans checking;
    private final PlacingMeetings placing;
    private final Booking booking;
    private final ServiceClock clock;

    ApplyingPlans(
            Plans plans,
            PlanDocuments documents,
            CheckingPlans checking,
            PlacingMeetings placing,
            Booking booking,
            ServiceClock clock) {
        this.plans = plans;
        this.documents = documents;
        this.checking = checking;
        this.placing = placing;
        this.booking = booking;
        this.clock = clock;
    }

    /** @throws Problem 409 naming every meeting that moved meanwhile; then nothing is done */
    @Transactional
    PlanView apply(UUID id, @Nullable String ifMatch) {
        Plan plan = plans.requireForChange(id);
        Versions.check(ifMatch, plan);
        plan.apply(clock.instant());
        Board board = new Board(documents.problem(id), documents.outcome(id));
        booking.hold(claims(board));
        requireUnmoved(checking.moved(plan.jurisdictionPath(), board));
        place(board);
        plans.flush();
        return plan.view();
    }

    /** All at once and in the one order that every booking takes, so that none waits for us while we wait for it. */
    private static List<Claim> claims(Board board) {
        List<Claim> claims = new ArrayList<>();
        var showing = new ShowingMeetings(board);
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

    private static void requireUnmoved(List<Text> moved) {
        if (!moved.isEmpty()) {
            Text detail = Text.of(
                    "方案所依据的情况已变，涉及 {0} 次会议；方案未作任何改动，请重新排期。",
                    "What the plan rests on has moved, for {0} meetings; nothing was done. Plan anew.", moved.size());
            List<FieldError> each = moved.stream()
                    .limit(MOST_TOLD)
                    .map(text -> FieldError.inBody("", text))
                    .toList();
            throw new Problem(ProblemType.CONFLICT, detail, each);
        }
    }

    private void place(Board board) {
        var showing = new ShowingMeetings(board);
        List<Integer> moving = new ArrayList<>();
        for (int i = 0; i < board.problem().meetings().size(); i++) {
            PlannedChange change = showing.changeOf(i);
            boolean isNotified = board.meeting(i).status() == MeetingStatus.NOTIFIED;
            if (change != PlannedChange.UNPLACED && !(isNotified && change == PlannedChange.UNCHANGED)) {
                moving.add(i);
            }
        }
        for (int number : moving) {
            if (board.meeting(number).isDrafted()) {
                placing.clear(board.meeting(number).id(), REASON);
            }
        }
        for (int number : moving) {
            place(board.meeting(number), placeOf(board, showing, number));
        }
    }

    private void place(Planned meeting, PlannedPlace place) {
        try {
            if (meeting.isDrafted()) {
                placing.place(meeting.id(), place);
            } else {
                placing.draft(
                        new NewMeeting(
                                meeting.jurisdictionId(),
                                meeting.kind(),
                                meeting.title(),
                                place.startsAt(),
                                meeting.minutes(),
                                place.venueId(),
                                null),
                        place);
            }
        } catch (Problem refused) {
            Text detail = Text.of("“{0}”：{1}", "“{0}”: {1}", meeting.title(), refused.explanation());
            throw new Problem(refused.type(), detail, List.of(FieldError.inBody("", detail)));
        }
    }

    private static PlannedPlace placeOf(Board board, ShowingMeetings showing, int number) {
        PlannedMeetingView view = showing.view(number);
        Map<SeatReference, UUID> officials = new HashMap<>();
        List<Chair> chairs = board.meeting(number).chairs();
        for (int i = 0; i < chairs.size(); i++) {
            Somebody person = showing.personOn(number, i);
            if (person != null) {
                officials.put(
                        new SeatReference(chairs.get(i).kind(), chairs.get(i).holderId()), person.id());
            }
        }
        return new PlannedPlace(
                Objects.requireNonNull(view.startsAt()),
                view.durationMinutes(),
                Objects.requireNonNull(view.venueId()),
                officials);
    }
}
