package org.jointmeeting.meeting.seat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.SeatKind;
import org.jointmeeting.organisation.PostView;

/** Bodies that stand in for missing parties: whoever comes for such a body comes for all that it stands in for. */
public final class ActingBodies {

    private ActingBodies() {}

    /**
     * The agency whose people come for a seat: itself, or the one that stands in for the party; null where there is none.
     *
     * @param posts of those who can come
     */
    public static @Nullable UUID of(SeatReference seat, List<PostView> posts) {
        if (seat.kind() == SeatKind.AGENCY) {
            return seat.holderId();
        }
        Set<UUID> bodies = posts.stream().map(PostView::holderId).collect(Collectors.toSet());
        return seat.kind() == SeatKind.PARTY && bodies.size() == 1 && !bodies.contains(seat.holderId())
                ? bodies.iterator().next()
                : null;
    }

    /** Whoever was chosen for a body fills the other seats that it stands in for, unless others were chosen for these. */
    static void follow(List<Seat> invited, Map<SeatReference, List<PostView>> posts) {
        Map<UUID, UUID> chosen = new HashMap<>();
        for (Seat seat : invited) {
            UUID body = of(seat.reference(), posts.getOrDefault(seat.reference(), List.of()));
            if (body != null && seat.isOfficialChosen() && seat.personId() != null) {
                chosen.putIfAbsent(body, seat.personId());
            }
        }
        for (Seat seat : invited) {
            List<PostView> own = posts.getOrDefault(seat.reference(), List.of());
            UUID person = chosen.get(of(seat.reference(), own));
            if (!seat.isOfficialChosen() && person != null) {
                own.stream()
                        .filter(post -> post.personId().equals(person) && (post.head() || !seat.isHeadRequired()))
                        .findFirst()
                        .ifPresent(seat::choose);
            }
        }
    }
}
