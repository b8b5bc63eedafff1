package org.jointmeeting.organisation.people;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.jointmeeting.organisation.CommissionerAppointed;
import org.jointmeeting.organisation.CommissionerView;
import org.jointmeeting.organisation.Period;
import org.jointmeeting.organisation.PostKind;
import org.jointmeeting.shared.problem.Given;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Appoints a compound's one commissioner 一小区一专员: the next one's first day follows the former's last. */
@ApplicationScoped
public class AppointingCommissioners {

    private final Posts posts;
    private final People people;
    private final Holders holders;
    private final Event<CommissionerAppointed> appointed;

    AppointingCommissioners(Posts posts, People people, Holders holders, Event<CommissionerAppointed> appointed) {
        this.posts = posts;
        this.people = people;
        this.holders = holders;
        this.appointed = appointed;
    }

    /** @throws Problem 422 when that day is not after the present commissioner's first, or it is the same person */
    @Transactional
    public CommissionerView appoint(UUID compoundId, Appointment request) {
        Holder compound = holders.require(PostKind.COMMISSIONER, compoundId);
        Period.requireSensible("startsOn", request.startsOn());
        Person person = Given.in("personId", () -> people.require(request.personId()));
        List<Post> former = posts.at(compoundId);
        if (!former.isEmpty()) {
            handOver(former.get(former.size() - 1), request);
            // The former must have ended in the database before the next can take the place there.
            posts.flush();
        }
        Post post = Post.ofCommissioner(person, compound, request);
        posts.persist(post);
        appointed.fire(new CommissionerAppointed(compoundId, person.id(), person.name(), request.startsOn()));
        return post.commissionerView(person.name());
    }

    private static void handOver(Post former, Appointment request) {
        if (former.personId().equals(request.personId()) && former.period().isOpen()) {
            throw Problem.rule(
                    "personId", Text.of("该人员已是本小区现任专员。", "This person is the compound's commissioner already."));
        }
        if (!request.startsOn().isAfter(former.period().startsOn())) {
            throw Problem.rule(
                    "startsOn",
                    Text.of(
                            "继任日期应晚于现任专员的任职日期 {0}。",
                            "The next commissioner starts after the present one did, on {0}.",
                            former.period().startsOn()));
        }
        former.end(request.startsOn().minusDays(1));
    }
}
