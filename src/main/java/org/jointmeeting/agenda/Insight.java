package org.jointmeeting.agenda;

import java.util.Collection;

import org.jointmeeting.meeting.Reader;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Standing;

/** How much of an item that it knows of a caller is shown. */
public enum Insight {
    /** Officials of the places it went through or whose owners decide, and agencies with a task: everything. */
    WHOLE,
    /** Whoever raised it: its own words as they stand, and what it was told; of the work only how it goes. */
    OWN,
    /** Whom an agenda opened it to: what it is about and how it goes, without numbers of any kind of person. */
    OPENED;

    public static Insight of(Caller caller, Item item, Collection<Task> tasks) {
        boolean isAtWork = caller.standsFor(Standing.AGENCY, item.verifierAgencyId())
                || tasks.stream().anyMatch(task -> task.agencyId() != null && task.isOf(caller));
        String community = item.owners().communityPath();
        boolean isOfVote = community != null && Reader.isOfficialAt(caller, community);
        if (isAtWork || isOfVote || Reader.isOfficialAt(caller, item.passage().originPath())) {
            return WHOLE;
        }
        return item.isRaisedBy(caller) ? OWN : OPENED;
    }
}
