package org.jointmeeting.organisation.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.Period;
import org.jointmeeting.organisation.PersonView;
import org.jointmeeting.organisation.PostKind;
import org.jointmeeting.organisation.PostView;
import org.jointmeeting.shared.problem.Problem;

/** What the rest of the service asks of people and posts; without regard to the caller unless it says require. */
@ApplicationScoped
public class FindingPeople {

    private final People people;
    private final Posts posts;
    private final Holders holders;
    private final StandingIn standingIn;

    FindingPeople(People people, Posts posts, Holders holders, StandingIn standingIn) {
        this.people = people;
        this.posts = posts;
        this.holders = holders;
        this.standingIn = standingIn;
    }

    /** @throws Problem 404 when there is none, or the entry lies outside the caller's subtree */
    public PersonView require(UUID id) {
        return people.require(id).view();
    }

    /** Of any day of a period; by holder, heads first. For a missing party, who comes for it as far as that is known. */
    public Map<UUID, List<PostView>> findHolders(PostKind kind, Collection<UUID> holderIds, Period within) {
        Map<UUID, List<PostView>> own = posts.holders(kind, holderIds, within);
        return kind == PostKind.PARTY && !holderIds.isEmpty() ? standingIn.beside(own, holderIds, within) : own;
    }

    /** Of a jurisdiction and those above, the nearest first. */
    public List<PostView> findOfficeHeads(String jurisdictionPath, Period within) {
        List<UUID> offices = holders.coordinationOffices(JurisdictionView.lineOf(jurisdictionPath));
        Map<UUID, List<PostView>> held = posts.holders(PostKind.AGENCY, offices, within);
        return offices.stream()
                .flatMap(office -> held.getOrDefault(office, List.of()).stream())
                .filter(PostView::head)
                .toList();
    }

    /** By id. */
    public Map<UUID, String> findNames(Collection<UUID> personIds) {
        return people.names(personIds);
    }

    public List<PostView> findPostsOf(UUID personId, LocalDate on) {
        return posts.heldBy(personId, on);
    }
}
