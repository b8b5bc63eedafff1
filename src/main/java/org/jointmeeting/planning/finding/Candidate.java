package org.jointmeeting.planning.finding;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who can come to a meeting.
 *
 * @param load how many meetings they had and have around the time in question
 */
record Candidate(UUID personId, String name, int load, List<Taken> taken) {

    Candidate {
        taken = List.copyOf(taken);
    }
}
