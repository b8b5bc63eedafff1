package org.jointmeeting.planning.finding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.booking.TakenTimes;
import org.jointmeeting.booking.TimeSlot;
import org.jointmeeting.meeting.SeatKind;
import org.jointmeeting.meeting.seat.ActingBodies;
import org.jointmeeting.meeting.seat.SeatReference;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.PartyView;
import org.jointmeeting.organisation.Period;
import org.jointmeeting.organisation.PostView;
import org.jointmeeting.organisation.VenueView;
import org.jointmeeting.planning.horizon.Grid;

/** Loads at once, by a fixed number of statements, all that a search looks at: who, which rooms, and when they are taken. */
@ApplicationScoped
class LoadingQuestions {

    private final Directory directory;
    private final TakenTimes takenTimes;
    private final Conveners conveners;
    private final FindingConfig config;

    LoadingQuestions(Directory directory, TakenTimes takenTimes, Conveners conveners, FindingConfig config) {
        this.directory = directory;
        this.takenTimes = takenTimes;
        this.conveners = conveners;
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
        Diary diary = diary(grid, people, venues.stream().map(VenueView::id).toList());
        List<Sought.Seat> unknown = unknown(posts);
        return new Question(
                grid,
                together(sought, posts, unknown).stream()
                        .map(seats -> seat(seats, posts.getOrDefault(seats.get(0), List.of()), diary))
                        .toList(),
                unknown,
                Stream.ofNullable(sought.convenerPersonId())
                        .map(convener -> new Incumbent(diary.candidate(convener, "会议召集人"), Tenure.always(grid)))
                        .toList(),
                rooms(venues, sought, diary),
                sought.seats().size(),
                length,
                Grid.grains(config.way().toMinutes()),
                starts);
    }

    /** Who else than the convener may convene, those of the nearest office first, with the days on which they may. */
    List<Incumbent> conveners(Sought sought, Grid grid) {
        List<Conveners.Able> able = conveners.of(sought.jurisdictionPath(), horizon(grid)).stream()
                .filter(one -> !one.personId().equals(sought.convenerPersonId()))
                .toList();
        Diary diary = diary(grid, able.stream().map(Conveners.Able::personId).toList(), List.of());
        return able.stream()
                .map(one -> new Incumbent(diary.candidate(one.personId(), one.name()), Tenure.of(grid, one.days())))
                .toList();
    }

    private Diary diary(Grid grid, List<UUID> people, List<UUID> venues) {
        return new Diary(grid, takenTimes.within(spanOf(grid), people, venues));
    }

    private static Period horizon(Grid grid) {
        return new Period(grid.first(), grid.first().plusDays(grid.days() - 1L));
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
        Period horizon = horizon(grid);
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

    /** Seats of missing parties for which the registry knows nobody. */
    private List<Sought.Seat> unknown(Map<Sought.Seat, List<PostView>> posts) {
        List<Sought.Seat> empty = posts.keySet().stream()
                .filter(seat -> seat.kind() == SeatKind.PARTY && seat.substituteId() == null)
                .filter(seat -> posts.getOrDefault(seat, List.of()).isEmpty())
                .toList();
        Set<UUID> missing = directory
                .findParties(empty.stream().map(Sought.Seat::holderId).toList())
                .stream()
                .filter(PartyView::missing)
                .map(PartyView::id)
                .collect(Collectors.toSet());
        return empty.stream().filter(seat -> missing.contains(seat.holderId())).toList();
    }

    /** The others, those together that one person of the same body fills. */
    private static Collection<List<Sought.Seat>> together(
            Sought sought, Map<Sought.Seat, List<PostView>> posts, List<Sought.Seat> unknown) {
        Map<UUID, List<Sought.Seat>> together = new LinkedHashMap<>();
        for (Sought.Seat seat : sought.seats()) {
            if (!unknown.contains(seat)) {
                SeatReference reference = new SeatReference(seat.kind(), seat.holderId());
                UUID body = ActingBodies.of(reference, posts.getOrDefault(seat, List.of()));
                together.computeIfAbsent(body == null ? seat.holderId() : body, id -> new ArrayList<>())
                        .add(seat);
            }
        }
        return together.values();
    }

    /** @param seats that one person fills */
    private static SeatToFill seat(List<Sought.Seat> seats, List<PostView> posts, Diary diary) {
        Sought.Seat seat = seats.get(0);
        Map<UUID, List<PostView>> held = posts.stream()
                .collect(Collectors.groupingBy(PostView::personId, LinkedHashMap::new, Collectors.toList()));
        List<Incumbent> candidates = new ArrayList<>();
        held.forEach((person, own) -> candidates.add(new Incumbent(
                diary.candidate(person, own.get(0).personName()),
                Tenure.of(diary.grid(), own.stream().map(PostView::period).toList()))));
        UUID substitute = seat.substituteId();
        if (candidates.isEmpty() && substitute != null) {
            String name = seat.substituteName();
            candidates.add(
                    new Incumbent(diary.candidate(substitute, name == null ? "" : name), Tenure.always(diary.grid())));
        }
        candidates.sort(Comparator.comparingInt(candidate -> candidate.person().load()));
        return new SeatToFill(
                seat.seatId(),
                seat.kind(),
                seat.holderId(),
                seat.label(),
                seats.stream().anyMatch(Sought.Seat::isRequired),
                candidates,
                seats.subList(1, seats.size()));
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
}
