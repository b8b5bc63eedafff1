package org.jointmeeting.planning.finding;

import java.util.List;
import java.util.UUID;

/**
 * A room that the meeting might have.
 *
 * @param levelsAbove how far above the meeting's jurisdiction it belongs
 */
record RoomToUse(UUID id, String name, int capacity, int levelsAbove, List<Taken> taken) {

    RoomToUse {
        taken = List.copyOf(taken);
    }
}
