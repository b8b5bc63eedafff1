package org.jointmeeting.planning.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who and what stands in the way, start by start. A seat blocks a start when nobody who can fill it is free then, the
 * rooms when none that is large enough is free, the convener when they are taken; and where each seat alone could be
 * filled but not all of them by different people, the seats block together.
 */
final class Obstacles {

    /**
     * @param seat by index; null for what is no single seat
     * @param alone of the starts those at which it could be held if only this gave way
     */
    record Obstacle(ObstacleKind kind, @Nullable Integer seat, BitSet starts, BitSet alone) {}

    private final TimeSearch search;
    private final Question question;

    Obstacles(TimeSearch search) {
        this.search = search;
        this.question = search.question();
    }

    /** Of every start at which it can't be held; each such start is blocked by at least one. */
    List<Obstacle> all() {
        List<Obstacle> obstacles = new ArrayList<>();
        for (int seat = 0; seat < question.seats().size(); seat++) {
            if (question.seats().get(seat).isRequired()) {
                obstacles.add(obstacle(ObstacleKind.SEAT, seat));
            }
        }
        obstacles.add(obstacle(ObstacleKind.ROOM, null));
        obstacles.add(obstacle(ObstacleKind.CONVENER, null));
        Obstacle together = obstacle(ObstacleKind.SEATS_TOGETHER, null);
        BitSet starts = question.starts();
        for (int start = starts.nextSetBit(0); start >= 0; start = starts.nextSetBit(start + 1)) {
            look(start, obstacles, together);
        }
        obstacles.add(together);
        obstacles.removeIf(obstacle -> obstacle.starts().isEmpty());
        return obstacles;
    }

    private void look(int start, List<Obstacle> obstacles, Obstacle together) {
        int blocking = 0;
        Obstacle only = null;
        for (Obstacle obstacle : obstacles) {
            if (blocks(obstacle, start)) {
                obstacle.starts().set(start);
                only = obstacle;
                blocking++;
            }
        }
        if (blocking == 1 && only != null && search.isPossible(start, Waiver.of(only))) {
            only.alone().set(start);
        } else if (blocking == 0 && search.at(start) == null) {
            together.starts().set(start);
        }
    }

    private boolean blocks(Obstacle obstacle, int start) {
        return switch (obstacle.kind()) {
            case SEAT -> obstacle.seat() != null && !search.canBeFilled(obstacle.seat(), start);
            case ROOM -> !search.isRoomFree(start);
            case CONVENER -> !search.isPresent(start);
            case SEATS_TOGETHER -> false;
        };
    }

    private Obstacle obstacle(ObstacleKind kind, @Nullable Integer seat) {
        int size = question.grid().size();
        return new Obstacle(kind, seat, new BitSet(size), new BitSet(size));
    }
}
