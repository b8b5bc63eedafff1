package org.jointmeeting.planning.engine;

/** A way to change a schedule a little, if the change is acceptable. */
interface Move {

    /**
     * Tries once.
     *
     * @return how many places were priced
     */
    int attempt(int meeting);
}
