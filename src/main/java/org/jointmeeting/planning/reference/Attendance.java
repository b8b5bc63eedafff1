package org.jointmeeting.planning.reference;

import org.jointmeeting.planning.engine.Rule;
import org.jointmeeting.planning.engine.Schedule;
import org.jointmeeting.planning.engine.Score;
import org.jointmeeting.planning.engine.Weights;

/**
 * Three rules of the twelve in one walk. Hard: nobody is required in two meetings at once. Medium: who would rather be
 * there has no other meeting then, required or preferred. A point for each person, two meetings and grain.
 */
final class Attendance implements Rule {

    private final Schedule schedule;
    private final Acquaintance acquaintance;
    private final Weights weights;
    private final int rooms;
    private final long[] always;

    Attendance(Schedule schedule, Instance instance, Acquaintance acquaintance, Weights weights) {
        this.schedule = schedule;
        this.acquaintance = acquaintance;
        this.weights = weights;
        this.rooms = schedule.meetings().roomCount();
        this.always = instance.visits().stream()
                .mapToLong(visit -> Score.ofMedium((long) visit.length() * twiceInvited(visit)))
                .toArray();
    }

    @Override
    public long price(int meeting, int start, int room) {
        return price(meeting, start, room, Long.MAX_VALUE);
    }

    /** Stops looking where it weighs more than the limit. */
    long price(int meeting, int start, int room, long limit) {
        int end = start + schedule.meetings().length(meeting);
        long points = always[meeting];
        for (int other = 0; other < rooms; other++) {
            if (other != room) {
                points += besides(meeting, start, end, other);
                if (weights.weigh(points) > limit) {
                    return Score.FORBIDDEN;
                }
            }
        }
        return points;
    }

    private long besides(int meeting, int start, int end, int room) {
        long points = 0;
        for (int grain = start; grain < end; ) {
            int other = schedule.occupant(room, grain);
            if (other == Schedule.NONE) {
                grain++;
            } else {
                int next = Math.min(end, schedule.end(other));
                points += (next - grain) * acquaintance.clash(meeting, other);
                grain = next;
            }
        }
        return points;
    }

    /** Who is invited to the same meeting both ways. */
    private static int twiceInvited(Instance.Visit visit) {
        int pairs = 0;
        for (int one : visit.required()) {
            for (int other : visit.preferred()) {
                pairs += one == other ? 1 : 0;
            }
        }
        return pairs;
    }
}
