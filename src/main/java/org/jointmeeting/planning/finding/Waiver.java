package org.jointmeeting.planning.finding;

/**
 * What is thought away to see whether it alone stands in the way.
 *
 * @param seat by index, or {@link #NO_SEAT}
 */
record Waiver(int seat, boolean isRoom, boolean isConvener) {

    static final Waiver NOTHING = new Waiver(Waiver.NO_SEAT, false, false);

    private static final int NO_SEAT = -1;

    static Waiver of(Obstacles.Obstacle obstacle) {
        Integer seat = obstacle.seat();
        return new Waiver(
                seat == null ? NO_SEAT : seat,
                obstacle.kind() == ObstacleKind.ROOM,
                obstacle.kind() == ObstacleKind.CONVENER);
    }
}
