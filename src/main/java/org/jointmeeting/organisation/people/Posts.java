package org.jointmeeting.organisation.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;

import org.jointmeeting.organisation.CommissionerView;
import org.jointmeeting.organisation.Glance;
import org.jointmeeting.organisation.Period;
import org.jointmeeting.organisation.PostKind;
import org.jointmeeting.organisation.PostView;
import org.jointmeeting.organisation.RegistryReferences;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Who holds what, now and before. */
@ApplicationScoped
class Posts implements PanacheRepositoryBase<Post, UUID>, RegistryReferences {

    private static final Text WHAT = Text.of("职务", "post");
    private static final String ON = "startsOn <= :on and (endsOn is null or endsOn >= :on)";
    private static final String WITHIN = "startsOn <= :last and (endsOn is null or endsOn >= :first)";
    private static final String HEADS_FIRST = " and deletedAt is null order by head desc, startsOn, id";

    private final Callers callers;
    private final People people;

    Posts(Callers callers, People people) {
        this.callers = callers;
        this.people = people;
    }

    /** @throws Problem 404 when there is none, or its holder lies outside the caller's subtree */
    Post require(UUID id) {
        Post found = findByIdOptional(id).filter(post -> !post.isDeleted()).orElseThrow(() -> Problem.notFound(WHAT));
        callers.requireReach(found.jurisdictionPath(), WHAT);
        return found;
    }

    /** What anybody holds or held there, as far as it is written. */
    List<Post> at(UUID holderId) {
        return Glance.at(find("holderId = ?1 and deletedAt is null order by startsOn, id", holderId))
                .list();
    }

    /** Of any day of a period, by holder, heads first; where nobody holds a post, nothing is said. */
    Map<UUID, List<PostView>> holders(PostKind kind, Collection<UUID> holderIds, Period within) {
        if (holderIds.isEmpty()) {
            return Map.of();
        }
        List<Post> found = Glance.at(find(
                        "kind = :kind and holderId in :holderIds and " + WITHIN + HEADS_FIRST,
                        Parameters.with("kind", kind)
                                .and("holderIds", holderIds)
                                .and("first", within.startsOn())
                                .and("last", within.lastDay())))
                .list();
        return viewsOf(found).stream().collect(Collectors.groupingBy(PostView::holderId));
    }

    List<PostView> heldBy(UUID personId, LocalDate on) {
        return viewsOf(rowsHeldBy(List.of(personId), on));
    }

    List<Post> rowsHeldBy(Collection<UUID> personIds, LocalDate on) {
        return list(
                "personId in :personIds and " + ON + HEADS_FIRST,
                Parameters.with("personIds", personIds).and("on", on));
    }

    PostView viewOf(Post post) {
        return viewsOf(List.of(post)).get(0);
    }

    List<PostView> viewsOf(List<Post> rows) {
        Map<UUID, String> names = namesIn(rows);
        return rows.stream()
                .map(row -> row.view(names.getOrDefault(row.personId(), "")))
                .toList();
    }

    List<CommissionerView> commissionersOf(UUID compoundId) {
        List<Post> rows = list(
                "kind = ?1 and holderId = ?2 and deletedAt is null order by startsOn desc, id",
                PostKind.COMMISSIONER,
                compoundId);
        Map<UUID, String> names = namesIn(rows);
        return rows.stream()
                .map(row -> row.commissionerView(names.getOrDefault(row.personId(), "")))
                .toList();
    }

    private Map<UUID, String> namesIn(List<Post> rows) {
        return people.names(rows.stream().map(Post::personId).collect(Collectors.toSet()));
    }

    @Override
    public boolean isReferred(UUID id) {
        return count("(personId = ?1 or holderId = ?1) and deletedAt is null", id) > 0;
    }

    Page<PostView> page(PostFilter wanted, PageRequest request) {
        return Filter.none()
                .within(callers.current().paths())
                .and("kind = :kind", "kind", wanted.kind())
                .and("holderId = :holderId", "holderId", wanted.holderId())
                .and("personId = :personId", "personId", wanted.personId())
                .and(ON, "on", wanted.on())
                .page(this, request, this::viewsOf);
    }
}
