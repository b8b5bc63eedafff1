package org.jointmeeting.organisation.people;

import java.util.UUID;

import org.jointmeeting.organisation.Period;
import org.jointmeeting.organisation.PostKind;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/**
 * Where a post is held: an agency, a party, or a compound.
 *
 * @param stands the days on which posts can be held there
 */
record Holder(PostKind kind, UUID id, String jurisdictionPath, Period stands) {

    /** @throws Problem 422 naming {@code startsOn} or {@code endsOn} when the post would outlast its holder */
    void requireStanding(Period post) {
        if (post.startsOn().isBefore(stands.startsOn()) || post.startsOn().isAfter(stands.lastDay())) {
            throw Problem.rule(
                    "startsOn",
                    Text.of(
                            "任职开始日期应在该单位或主体的存续期内（{0}）。",
                            "A post starts while its holder stands ({0}).", stands.inWords()));
        }
        if (!stands.covers(post)) {
            throw Problem.rule(
                    "endsOn",
                    Text.of(
                            "该单位或主体于 {0} 终止，任职不得晚于该日。",
                            "The holder ends on {0}; the post must end by then.", stands.lastDay()));
        }
    }
}
