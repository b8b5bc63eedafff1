package org.jointmeeting.organisation.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.security.Grant;
import org.jointmeeting.security.PostGrants;
import org.jointmeeting.security.Role;
import org.jointmeeting.security.Standing;
import org.jointmeeting.shared.time.ServiceClock;

/**
 * What posts bring along while they are held: officers and heads act for their agency, in a coordination office (三方办) as
 * its coordinators and its head as convener; in a party of a compound, as its representative; and as commissioner.
 */
@ApplicationScoped
class GrantsByPost implements PostGrants {

    private final Posts posts;
    private final Holders holders;
    private final ServiceClock clock;

    GrantsByPost(Posts posts, Holders holders, ServiceClock clock) {
        this.posts = posts;
        this.holders = holders;
        this.clock = clock;
    }

    @Override
    public Map<UUID, List<Grant>> heldBy(Collection<UUID> personIds) {
        List<Post> held = posts.rowsHeldBy(personIds, clock.today());
        Set<UUID> offices = holders.coordinationOfficesAmong(
                held.stream().map(Post::holderId).toList());
        return held.stream()
                .collect(Collectors.groupingBy(
                        Post::personId,
                        Collectors.flatMapping(
                                post -> grantsOf(post, offices.contains(post.holderId())).stream(),
                                Collectors.toList())));
    }

    private static List<Grant> grantsOf(Post post, boolean ofOffice) {
        return switch (post.kind()) {
            case AGENCY -> ofAgency(post, ofOffice);
            case PARTY -> List.of(grant(Role.PARTY_REPRESENTATIVE, post, Standing.PARTY));
            case COMMISSIONER -> List.of(grant(Role.COMMISSIONER, post, Standing.COMPOUND));
        };
    }

    private static List<Grant> ofAgency(Post post, boolean ofOffice) {
        Grant own = grant(post.isHead() ? Role.AGENCY_HEAD : Role.AGENCY_OFFICER, post, Standing.AGENCY);
        if (!ofOffice) {
            return List.of(own);
        }
        Grant coordinator = grant(Role.COORDINATOR, post, Standing.AGENCY);
        return post.isHead()
                ? List.of(own, coordinator, grant(Role.CONVENER, post, Standing.AGENCY))
                : List.of(own, coordinator);
    }

    private static Grant grant(Role role, Post post, Standing kind) {
        return Grant.of(role, post.jurisdictionPath(), kind, post.holderId());
    }
}
