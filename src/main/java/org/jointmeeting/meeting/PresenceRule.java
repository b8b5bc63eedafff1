package org.jointmeeting.meeting;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The three-party rule 三方到会规则: a matter of a compound is decided only where each of its three parties is represented. */
public interface PresenceRule {

    /**
     * Who is missing for these compounds to be decided on, as attendance stands now; empty when all may be decided. The
     * convener may decide all the same, with the reason recorded.
     */
    List<MissingParty> mayDecide(UUID meetingId, Collection<UUID> compoundIds);
}
