package org.jointmeeting.planning.reference;

import java.util.Comparator;
import java.util.List;

import org.jointmeeting.planning.engine.Cooling;
import org.jointmeeting.planning.engine.Rule;
import org.jointmeeting.planning.engine.Rulebook;
import org.jointmeeting.planning.engine.Schedule;
import org.jointmeeting.planning.engine.Score;
import org.jointmeeting.planning.engine.Weights;

/**
 * The twelve rules of the public problem. Three hard ones need no asking: capacity, hours and one day are kept by what
 * {@link Instance} offers; the clash of preferred people is one part for both kinds.
 */
public final class PublicRules extends Rulebook {

    /** What a meeting that isn't placed counts: more than any clash it is worth, less than breaking a hard rule. */
    private static final long UNPLACED = Score.ofMedium(1000);

    /** A medium point must outweigh most delays, which are the longer the more time there is. */
    private static final int LEAST_WEIGHT = 300;

    private static final int GREATEST_WEIGHT = 1000;

    private final Instance instance;
    private final RoomConflict roomConflict;
    private final Attendance attendance;
    private final AsSoonAsPossible asSoonAsPossible;
    private final LargerRooms largerRooms;
    private final Breaks breaks;
    private final Overlaps overlaps;
    private final RoomStability roomStability;
    private final Acquaintance acquaintance;

    public static PublicRules of(Instance instance) {
        int medium = Math.max(LEAST_WEIGHT, Math.min(GREATEST_WEIGHT, instance.grains()));
        return new PublicRules(instance, new Weights(medium, 4, 8));
    }

    /** Small instances have time for several rounds, of which the best counts. */
    public Cooling cooling() {
        int rounds = Math.max(1, Math.min(4, 200 / schedule.meetings().count()));
        return new Cooling(1000, 50, 3, rounds);
    }

    private PublicRules(Instance instance, Weights weights) {
        super(new Schedule(instance.meetings()), weights);
        this.instance = instance;
        this.acquaintance = new Acquaintance(instance);
        this.roomConflict = new RoomConflict(schedule);
        this.attendance = new Attendance(schedule, instance, acquaintance, weights);
        this.asSoonAsPossible = new AsSoonAsPossible(schedule.meetings());
        this.largerRooms = new LargerRooms(instance.capacities());
        this.breaks = new Breaks(schedule.meetings());
        this.overlaps = new Overlaps(schedule.meetings());
        this.roomStability = new RoomStability(schedule, acquaintance);
        begin();
    }

    /** Who needs most people for longest goes first. */
    public Comparator<Integer> hardestFirst() {
        return Comparator.comparingInt((Integer meeting) -> {
                    var visit = instance.visits().get(meeting);
                    return -visit.length() * visit.seats();
                })
                .thenComparing(Comparator.naturalOrder());
    }

    @Override
    public List<Rule> rules() {
        return List.of(roomConflict, attendance, asSoonAsPossible, largerRooms, breaks, overlaps, roomStability);
    }

    @Override
    public long price(int meeting, int start, int room, long limit) {
        long soft = asSoonAsPossible.price(meeting, start, room) + largerRooms.price(meeting, start, room);
        if (soft > limit || roomConflict.price(meeting, start, room) > 0) {
            return Score.FORBIDDEN;
        }
        soft += breaks.price(meeting, start, room) + overlaps.price(meeting, start, room);
        if (soft > limit) {
            return Score.FORBIDDEN;
        }
        long clashes = attendance.price(meeting, start, room, limit - soft);
        if (clashes == Score.FORBIDDEN) {
            return Score.FORBIDDEN;
        }
        return clashes + soft + roomStability.price(meeting, start, room);
    }

    @Override
    public long priceOfNone(int meeting) {
        return UNPLACED;
    }

    @Override
    protected long enter(int meeting, int start, int room) {
        long price = cost(meeting, start, room);
        breaks.entered(meeting, start, room);
        overlaps.entered(meeting, start, room);
        return price;
    }

    @Override
    protected long leave(int meeting, int start, int room) {
        breaks.left(meeting, start, room);
        overlaps.left(meeting, start, room);
        return cost(meeting, start, room);
    }

    private long cost(int meeting, int start, int room) {
        return attendance.price(meeting, start, room)
                + asSoonAsPossible.price(meeting, start, room)
                + largerRooms.price(meeting, start, room)
                + breaks.price(meeting, start, room)
                + overlaps.price(meeting, start, room)
                + roomStability.price(meeting, start, room);
    }

    @Override
    public int blockers(int meeting, int start, int room, int[] found) {
        int end = start + schedule.meetings().length(meeting);
        int count = 0;
        for (int other = 0; other < instance.capacities().length; other++) {
            for (int grain = start; grain < end; ) {
                int occupant = schedule.occupant(other, grain);
                if (occupant == Schedule.NONE) {
                    grain++;
                    continue;
                }
                grain = schedule.end(occupant);
                if (occupant != meeting
                        && (other == room || acquaintance.clash(meeting, occupant) >= Score.ofHard(1))) {
                    if (count == found.length) {
                        return count + 1;
                    }
                    found[count++] = occupant;
                }
            }
        }
        return count;
    }
}
