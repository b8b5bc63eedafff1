package org.jointmeeting.organisation.people;

import java.util.List;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** What forbids a post beside the others held in the same place. */
final class PostRules {

    private PostRules() {}

    /** @throws Problem 422 when the person holds that very post already, or there is another head at that time */
    static void require(Post post, List<Post> others) {
        for (Post other : others) {
            if (other.id().equals(post.id()) || !other.period().overlaps(post.period())) {
                continue;
            }
            if (other.personId().equals(post.personId()) && other.title().equals(post.title())) {
                throw Problem.rule(
                        "startsOn",
                        Text.of(
                                "该人员{0}已任此职务，时间不得重叠。",
                                "The person holds this very post {0}; the times must not overlap.",
                                other.period().inWords()));
            }
            if (post.isHead() && other.isHead()) {
                throw Problem.rule(
                        "head",
                        Text.of(
                                "该处{0}已有负责人，请先结束其任职。",
                                "There is a head {0} already; end that post first.",
                                other.period().inWords()));
            }
        }
    }
}
