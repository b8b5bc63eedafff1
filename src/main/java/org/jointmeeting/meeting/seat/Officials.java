package org.jointmeeting.meeting.seat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jointmeeting.organisation.PostView;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Seats whom the notice names, instead of the head or the first holder of a post. */
final class Officials {

    private Officials() {}

    /** For the seats the meeting has; others are left out. */
    static List<SeatedOfficial> of(Map<SeatReference, UUID> people, List<Seat> invited) {
        return invited.stream()
                .flatMap(seat -> Stream.ofNullable(people.get(seat.reference()))
                        .map(person -> new SeatedOfficial(seat.id(), person)))
                .toList();
    }

    /**
     * @param posts who holds posts on the day, by seat
     * @throws Problem 400 for a seat the meeting doesn't have, 422 for somebody who can't fill it
     */
    static void seat(List<SeatedOfficial> officials, List<Seat> invited, Map<SeatReference, List<PostView>> posts) {
        Map<UUID, Seat> seats = invited.stream().collect(Collectors.toMap(Seat::id, Function.identity()));
        for (int i = 0; i < officials.size(); i++) {
            Seat seat = seats.get(officials.get(i).seatId());
            if (seat == null) {
                throw Problem.field("officials/" + i + "/seatId", Text.of("会议没有该席位。", "The meeting has no such seat."));
            }
            UUID personId = officials.get(i).personId();
            PostView post = posts.getOrDefault(seat.reference(), List.of()).stream()
                    .filter(held -> held.personId().equals(personId) && (held.head() || !seat.isHeadRequired()))
                    .findFirst()
                    .orElse(null);
            if (post == null) {
                throw Problem.rule(
                        "officials/" + i + "/personId",
                        seat.isHeadRequired()
                                ? Text.of(
                                        "“{0}”须主要负责人到会，该人员不是其主要负责人。",
                                        "“{0}” demands its head, and this person is not.", seat.label())
                                : Text.of(
                                        "该人员会议当日在“{0}”没有职务，请改选其任职人员，或通知后委派替会。",
                                        "This person holds no post of “{0}” on the day; choose one who does, or name a"
                                                + " substitute after the notice.",
                                        seat.label()));
            }
            seat.choose(post);
        }
        ActingBodies.follow(invited, posts);
    }
}
