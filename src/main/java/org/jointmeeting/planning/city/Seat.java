package org.jointmeeting.planning.city;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A seat and the people who are qualified to fill it, the head first.
 *
 * @param qualified on any day of the month
 * @param turns who is qualified on which days, from the first day on; none where that never changes
 * @param head who comes for a seat that the head should take, or {@link Known#NONE}
 * @param notified who was named in the notice, or {@link Known#NONE}: changes only for good reason
 */
public record Seat(int[] qualified, Need need, List<Turn> turns, int head, int notified) {

    public Seat(int[] qualified, Need need) {
        this(qualified, need, List.of());
    }

    public Seat(int[] qualified, Need need, List<Turn> turns) {
        this(qualified, need, turns, first(qualified), Known.NONE);
    }

    /**
     * Who is qualified from that day on, until the next turn.
     *
     * @param head null where the first who is qualified is
     */
    public record Turn(int day, int[] qualified, Need need, @Nullable Integer head) {

        public Turn(int day, int[] qualified, Need need) {
            this(day, qualified, need, null);
        }

        Turn only(int person) {
            return new Turn(day, Seat.only(qualified, person), firm(need), headOrFirst());
        }

        private int headOrFirst() {
            return head == null ? first(qualified) : head;
        }
    }

    /** What it takes to fill a seat. */
    public enum Need {
        /** Somebody must come. */
        REQUIRED,
        /** Somebody must come, and should be the head. */
        HEAD,
        /** Good if somebody comes. */
        OPTIONAL,
        /** It takes nobody's time: whoever fills another seat fills it, too, or nobody knows who comes. */
        NONE
    }

    public boolean changes() {
        return !turns.isEmpty();
    }

    /** As it is on that day. */
    public Seat on(int day) {
        Seat found = this;
        for (Turn turn : turns) {
            if (turn.day() <= day) {
                found = new Seat(turn.qualified(), turn.need(), List.of(), turn.headOrFirst(), notified);
            }
        }
        return found;
    }

    public Seat notifiedTo(int person) {
        return new Seat(qualified, need, turns, head, person);
    }

    /** Nobody else may come, and nobody is not enough. */
    public Seat only(int person) {
        List<Turn> others = turns.stream().map(turn -> turn.only(person)).toList();
        return new Seat(only(qualified, person), firm(need), others, head, notified);
    }

    boolean isSubstitute(int person) {
        return need == Need.HEAD && person != head;
    }

    boolean isChange(int person) {
        return notified != Known.NONE && person != notified;
    }

    private static int[] only(int[] qualified, int person) {
        return IntStream.of(qualified).filter(one -> one == person).toArray();
    }

    private static Need firm(Need need) {
        return need == Need.OPTIONAL ? Need.REQUIRED : need;
    }

    private static int first(int[] qualified) {
        return qualified.length == 0 ? Known.NONE : qualified[0];
    }
}
