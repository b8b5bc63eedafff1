package org.jointmeeting.organisation.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jointmeeting.organisation.HolderEnded;
import org.jointmeeting.shared.time.ServiceClock;

/** Ends the posts held in an agency or party that stands no longer; a post that had not begun is taken back. */
@ApplicationScoped
class EndingPosts {

    private final Posts posts;
    private final ServiceClock clock;

    EndingPosts(Posts posts, ServiceClock clock) {
        this.posts = posts;
        this.clock = clock;
    }

    void end(@Observes HolderEnded ended) {
        for (Post post : posts.at(ended.holderId())) {
            if (post.period().startsOn().isAfter(ended.lastDay())) {
                post.remove(clock.instant());
            } else if (post.period().lastDay().isAfter(ended.lastDay())) {
                post.end(ended.lastDay());
            }
        }
    }
}
