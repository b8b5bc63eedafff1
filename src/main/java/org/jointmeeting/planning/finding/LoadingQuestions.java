package org.jointmeeting.planning.finding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.booking.ConflictCause;
import org.jointmeeting.booking.ResourceKind;
import org.jointmeeting.booking.TakenTime;
import org.jointmeeting.booking.TakenTimes;
import org.jointmeeting.booking.TimeSlot;
import org.jointmeeting.meeting.SeatKind;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.Period;
import org.jointmeeting.organisation.PostView;
import org.jointmeeting.organisation.VenueView;
import org.jointmeeting.planning.horizon.Grid;

/** Loads at once, by a fixed number of statements, all that a search looks at: who, which rooms, and when they are taken. */
@ApplicationScoped
class LoadingQuestions {

    private final Directory directory;
    private final TakenTimes takenTimes;
    private final FindingConfig config;

    LoadingQuestions(Directory directory, TakenTimes takenTimes, FindingConfig config) {
        this.directory = directory;
        this.takenTimes = takenTimes;
        this.config = config;
    }

    Question load(Sought sought, Grid grid, BitSet starts, int length) {
        Map<Sought.Seat, List<PostView>> posts = postsOf(sought, grid);
        List<VenueView> venues = directory.findVenues(JurisdictionView.lineOf(sought.jurisdictionPath()));
        List<UUID> people = Stream.of(
                        posts.values().stream().flatMap(List::stream).map(PostView::personId),
                        sought.seats().stream().flatMap(seat -> Stream.ofNullable(seat.substituteId())),
                        Stream.ofNullable(sought.convenerPersonId()))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
        List<TakenTime> taken = takenTimes.within(
                spanOf(grid), people, venues.stream().map(VenueView::id).toList());
        Diary diary = new Diary(grid, taken);
        UUID convener = sought.convenerPersonId();
        return new Question(
                grid,
                sought.seats().stream()
                        .map(seat -> seat(seat, posts.getOrDefault(seat, List.of()), diary))
                        .toList(),
                convener == null ? List.of() : List.of(diary.candidate(convener, "会议召集人")),
                rooms(venues, sought, diary),
                sought.seats().size(),
                length,
                Grid.grains(config.way().toMinutes()),
                starts);
    }

    /** Also of the time before and after, from which the load is counted. */
    private TimeSlot spanOf(Grid grid) {
        Instant first = grid.first()
                .minusDays(config.loadDays())
                .atStartOfDay(grid.zone())
                .toInstant();
        int days = Math.max(grid.days(), config.loadDays());
        Instant last = grid.first().plusDays(days).atStartOfDay(grid.zone()).toInstant();
        return new TimeSlot(first, last);
    }

    private Map<Sought.Seat, List<PostView>> postsOf(Sought sought, Grid grid) {
        Period horizon = new Period(grid.first(), grid.first().plusDays(grid.days() - 1L));
        Map<Sought.Seat, List<PostView>> posts = new LinkedHashMap<>();
        for (SeatKind kind : SeatKind.values()) {
            List<Sought.Seat> seats =
                    sought.seats().stream().filter(seat -> seat.kind() == kind).toList();
            List<UUID> ids = seats.stream().map(Sought.Seat::holderId).toList();
            Map<UUID, List<PostView>> found = directory.findHolders(kind.postKind(), ids, horizon);
            seats.forEach(seat -> posts.put(
                    seat,
                    found.getOrDefault(seat.holderId(), List.of()).stream()
                            .filter(post -> post.head() || !seat.isHeadRequired())
                            .toList()));
        }
        return posts;
    }

    private static SeatToFill seat(Sought.Seat seat, List<PostView> posts, Diary diary) {
        Map<UUID, List<PostView>> held = posts.stream()
                .collect(Collectors.groupingBy(PostView::personId, LinkedHashMap::new, Collectors.toList()));
        List<Incumbent> candidates = new ArrayList<>();
        held.forEach((person, own) -> candidates.add(new Incumbent(
                diary.candidate(person, own.get(0).personName()),
                Tenure.of(diary.grid, own.stream().map(PostView::period).toList()))));
        UUID substitute = seat.substituteId();
        if (candidates.isEmpty() && substitute != null) {
            String name = seat.substituteName();
            candidates.add(
                    new Incumbent(diary.candidate(substitute, name == null ? "" : name), Tenure.always(diary.grid)));
        }
        return new SeatToFill(
                seat.seatId(),
                seat.kind(),
                seat.holderId(),
                seat.label(),
                seat.isRequired(),
                candidates.stream()
                        .sorted(Comparator.comparingInt(
                                candidate -> candidate.person().load()))
                        .toList());
    }

    /** The one it was drafted for first, then the nearest, of these the smallest. */
    private static List<RoomToUse> rooms(List<VenueView> venues, Sought sought, Diary diary) {
        int depth = JurisdictionView.lineOf(sought.jurisdictionPath()).size();
        return venues.stream()
                .map(venue -> new RoomToUse(
                        venue.id(),
                        venue.name(),
                        venue.capacity(),
                        depth
                                - JurisdictionView.lineOf(venue.jurisdictionPath())
                                        .size(),
                        diary.of(venue.id())))
                .sorted(Comparator.<RoomToUse, Boolean>comparing(
                                room -> !room.id().equals(sought.venueId()))
                        .thenComparingInt(RoomToUse::levelsAbove)
                        .thenComparingInt(RoomToUse::capacity)
                        .thenComparing(RoomToUse::id))
                .toList();
    }

    /** When each of them is taken, and how often. */
    private static final class Diary {

        private final Grid grid;
        private final Map<UUID, List<Taken>> taken = new HashMap<>();
        private final Map<UUID, Long> loads;

        Diary(Grid grid, List<TakenTime> times) {
            this.grid = grid;
            this.loads = times.stream()
                    .filter(time -> time.kind() == ResourceKind.PERSON && time.cause() == ConflictCause.BOOKED)
                    .collect(Collectors.groupingBy(TakenTime::resourceId, Collectors.counting()));
            times.forEach(this::note);
        }

        private void note(TakenTime time) {
            int from = grid.floor(time.slot().startsAt());
            int until = grid.ceiling(time.slot().endsAt());
            if (from < until) {
                taken.computeIfAbsent(time.resourceId(), id -> new ArrayList<>())
                        .add(new Taken(from, until, time.venueId()));
            }
        }

        List<Taken> of(UUID id) {
            return taken.getOrDefault(id, List.of());
        }

        Candidate candidate(UUID personId, String name) {
            return new Candidate(
                    personId, name, loads.getOrDefault(personId, 0L).intValue(), of(personId));
        }
    }
}
