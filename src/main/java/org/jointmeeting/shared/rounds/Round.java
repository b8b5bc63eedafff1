package org.jointmeeting.shared.rounds;

import java.time.Duration;

/**
 * Work the service does by itself again and again, such as reminding of what is due. A round runs on one instance at a
 * time, however many share the database; but one that was taken for dead may still be at it, so that what must happen
 * exactly once is held by a unique row as well.
 */
public interface Round {

    /** Names its lease; never changed once released. */
    String name();

    /** How long after its last run it is due again. */
    Duration every();

    /** Does what is due now, each piece in a transaction of its own. What fails is tried again by the next run. */
    void run();
}
