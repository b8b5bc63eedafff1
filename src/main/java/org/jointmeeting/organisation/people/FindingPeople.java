package org.jointmeeting.organisation.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

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

    FindingPeople(People people, Posts posts) {
        this.people = people;
        this.posts = posts;
    }

    /** @throws Problem 404 when there is none, or the entry lies outside the caller's subtree */
    public PersonView require(UUID id) {
        return people.require(id).view();
    }

    /** Of any day of a period; by holder, heads first. */
    public Map<UUID, List<PostView>> findHolders(PostKind kind, Collection<UUID> holderIds, Period within) {
        return posts.holders(kind, holderIds, within);
    }

    public List<PostView> findPostsOf(UUID personId, LocalDate on) {
        return posts.heldBy(personId, on);
    }
}
