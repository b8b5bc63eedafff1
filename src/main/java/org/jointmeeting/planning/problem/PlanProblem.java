package org.jointmeeting.planning.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.MeetingKind;
import org.jointmeeting.meeting.MeetingStatus;
import org.jointmeeting.meeting.SeatKind;
import org.jointmeeting.planning.city.Closure;
import org.jointmeeting.planning.city.Days;
import org.jointmeeting.planning.city.Engagement;
import org.jointmeeting.planning.city.Gathering;
import org.jointmeeting.planning.city.Known;
import org.jointmeeting.planning.city.Month;
import org.jointmeeting.planning.city.Points;
import org.jointmeeting.planning.city.Seat;
import org.jointmeeting.planning.engine.Meetings.Wish;
import org.jointmeeting.planning.engine.Window;
import org.jointmeeting.planning.horizon.Grid;

/**
 * Everything a plan is about, as it stood when it was asked for. Meetings, venues and people are named by their places in
 * these lists; it is kept as JSON beside the plan, so that it can be searched, explained and changed again at any time.
 *
 * @param windows the starts that meetings may have, shared among those with the same
 */
public record PlanProblem(
        LocalDate first,
        ZoneId zone,
        Days days,
        int chainDays,
        Points points,
        List<int[]> windows,
        List<Place> places,
        List<Somebody> people,
        List<Planned> meetings,
        List<Engagement> engagements,
        List<Closure> closures,
        List<LeftOut> leftOut,
        List<Integer> uncoveredYears) {

    /** A venue. */
    public record Place(UUID id, String name, int capacity) {}

    /** Somebody who can fill a seat. */
    public record Somebody(UUID id, String name) {}

    /**
     * A meeting to be held.
     *
     * @param id its own where it exists, or else one it goes by within the plan
     * @param version of its row; null while it is due and not drafted yet
     * @param window by place in {@link #windows}
     * @param places where it may be held, best first
     * @param setFor the time it had; null while it is due and not drafted yet
     */
    public record Planned(
            UUID id,
            @Nullable Long version,
            UUID jurisdictionId,
            String jurisdictionPath,
            MeetingKind kind,
            @Nullable MeetingStatus status,
            String title,
            LocalDate periodFirst,
            LocalDate periodLast,
            int minutes,
            int window,
            int[] places,
            List<Chair> chairs,
            int urgency,
            int lastWeekday,
            Known known,
            @Nullable Instant setFor,
            @Nullable UUID setAt,
            List<Integer> takesUpFrom) {

        Planned following(List<Integer> before) {
            return new Planned(
                    id,
                    version,
                    jurisdictionId,
                    jurisdictionPath,
                    kind,
                    status,
                    title,
                    periodFirst,
                    periodLast,
                    minutes,
                    window,
                    places,
                    chairs,
                    urgency,
                    lastWeekday,
                    known,
                    setFor,
                    setAt,
                    before);
        }

        @JsonIgnore
        public boolean isDrafted() {
            return version != null;
        }
    }

    /**
     * A seat.
     *
     * @param qualified whoever can fill it on some day at least
     * @param turns who can on which days, where posts begin or end within the horizon; null where none does
     * @param notified whom the notice named for it, or {@link Known#NONE} where somebody must come and nobody does; null
     *     before a notice, and where it is not for the plan to choose
     */
    public record Chair(
            SeatKind kind,
            UUID holderId,
            String label,
            Seat.Need need,
            int[] qualified,
            @Nullable List<Seat.Turn> turns,
            @Nullable Integer notified) {

        public boolean isFor(SeatKind otherKind, UUID otherHolder) {
            return kind == otherKind && holderId.equals(otherHolder);
        }

        public boolean isQualified(int person) {
            return IntStream.of(qualified).anyMatch(one -> one == person);
        }

        Chair notifiedTo(int person) {
            return new Chair(kind, holderId, label, need, qualified, turns, person);
        }

        @JsonIgnore
        public Seat seat() {
            Seat seat = new Seat(qualified, need, turns == null ? List.of() : turns);
            return notified == null ? seat : seat.notifiedTo(notified);
        }
    }

    /**
     * What somebody has set by hand; {@link Known#NONE} where nobody has.
     *
     * @param starts by meeting, as the places
     * @param people by chair, meeting after meeting
     */
    public record Pins(int[] starts, int[] places, int[] people) {}

    /** A meeting that can't be planned, and why. */
    public record LeftOut(
            UUID jurisdictionId, @Nullable UUID meetingId, String title, String reason, String reasonEn) {}

    /** Beside the engagements it has. */
    PlanProblem with(List<Engagement> engaged, List<Closure> closed) {
        return new PlanProblem(
                first,
                zone,
                days,
                chainDays,
                points,
                windows,
                places,
                people,
                meetings,
                Stream.concat(engagements.stream(), engaged.stream()).toList(),
                closed,
                leftOut,
                uncoveredYears);
    }

    @JsonIgnore
    public Grid grid() {
        return new Grid(first, days.count(), zone);
    }

    public Month month(Pins pins) {
        List<Window> shared = windows.stream().map(Window::new).toList();
        Gathering[] gatherings = new Gathering[meetings.size()];
        int firstChair = 0;
        for (int i = 0; i < gatherings.length; i++) {
            Planned meeting = meetings.get(i);
            boolean isPinned = pins.starts()[i] != Known.NONE;
            Window window = isPinned ? new Window(new int[] {pins.starts()[i]}) : shared.get(meeting.window());
            int[] rooms = isPinned ? new int[] {pins.places()[i]} : meeting.places();
            gatherings[i] = new Gathering(
                    new Wish(Grid.grains(meeting.minutes()), window, rooms),
                    seats(meeting, pins, firstChair),
                    meeting.urgency(),
                    meeting.lastWeekday(),
                    meeting.known(),
                    meeting.takesUpFrom());
            firstChair += meeting.chairs().size();
        }
        return new Month(
                days, places.size(), people.size(), chainDays, points, List.of(gatherings), engagements, closures);
    }

    private static List<Seat> seats(Planned meeting, Pins pins, int firstChair) {
        return IntStream.range(0, meeting.chairs().size())
                .mapToObj(number -> {
                    Seat seat = meeting.chairs().get(number).seat();
                    int pinned = pins.people()[firstChair + number];
                    return pinned == Known.NONE ? seat : seat.only(pinned);
                })
                .toList();
    }
}
