package org.jointmeeting.meeting.seat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.MeetingStatus;
import org.jointmeeting.meeting.Participation;
import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** The seats of one holder across all meetings whose notice went out, those that await an answer first. */
@ApplicationScoped
class Invitations {

    private static final String MINE =
            """
            from Seat s join Meeting m on m.id = s.meetingId
            where s.invitedHolderId in :holders and m.notifiedAt is not null
            """;
    private static final String RANK = "case when s.participation = :open and m.status = :notified then 0 else 1 end";

    private final EntityManager database;
    private final Seats seats;

    Invitations(EntityManager database, Seats seats) {
        this.database = database;
        this.seats = seats;
    }

    Page<InvitationView> page(
            Set<UUID> holders, PageRequest request, Function<List<Seat>, List<InvitationView>> views) {
        if (request.modifiedSince() != null) {
            return changes(holders, request, views);
        }
        List<Ranked> found = find(holders, request);
        List<Ranked> shown = found.size() > request.limit() ? found.subList(0, request.limit()) : found;
        String next =
                found.size() > request.limit() ? shown.get(shown.size() - 1).cursor() : null;
        return new Page<>(views.apply(shown.stream().map(Ranked::seat).toList()), next, count(holders, request));
    }

    private Page<InvitationView> changes(
            Set<UUID> holders, PageRequest request, Function<List<Seat>, List<InvitationView>> views) {
        return Filter.none()
                .and("invitedHolderId in :holders", "holders", holders)
                .and(
                        "meetingId in (select m.id from Meeting m where m.status <> :draft and m.notifiedAt is not null)",
                        "draft",
                        MeetingStatus.DRAFT)
                .page(seats, request, views);
    }

    private List<Ranked> find(Set<UUID> holders, PageRequest request) {
        InvitationCursor after = InvitationCursor.of(request.cursor());
        TypedQuery<Ranked> query = database.createQuery(
                "select new " + Ranked.class.getName() + "(s, " + RANK + ") " + MINE + " and (" + RANK + " > :rank or ("
                        + RANK + " = :rank and s.id > :id)) order by " + RANK + ", s.id",
                Ranked.class);
        return mine(query, holders)
                .setParameter("open", Participation.NEEDS_ACTION)
                .setParameter("notified", MeetingStatus.NOTIFIED)
                .setParameter("rank", after.rank())
                .setParameter("id", after.id())
                .setMaxResults(request.limit() + 1)
                .getResultList();
    }

    private @Nullable Long count(Set<UUID> holders, PageRequest request) {
        return request.isCounted()
                ? mine(database.createQuery("select count(*) " + MINE, Long.class), holders)
                        .getSingleResult()
                : null;
    }

    private static <T> TypedQuery<T> mine(TypedQuery<T> query, Set<UUID> holders) {
        return query.setParameter("holders", holders);
    }

    record Ranked(Seat seat, Integer rank) {

        String cursor() {
            return new InvitationCursor(rank, seat.id()).encoded();
        }
    }
}
