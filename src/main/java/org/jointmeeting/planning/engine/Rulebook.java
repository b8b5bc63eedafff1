package org.jointmeeting.planning.engine;

import java.util.List;

/**
 * The rules of one kind of planning over one schedule, and the score under them. What it costs to add a meeting is
 * asked millions of times a second; so each kind writes out the order in which its rules are asked, cheapest first,
 * instead of leaving it to a loop.
 */
public abstract class Rulebook {

    protected static final int[] NOBODY = {};

    protected final Schedule schedule;
    protected final Weights weights;
    private long score;

    protected Rulebook(Schedule schedule, Weights weights) {
        this.schedule = schedule;
        this.weights = weights;
    }

    /** To be called at the end of construction, when nothing is placed yet. */
    protected final void begin() {
        for (int meeting = 0; meeting < schedule.meetings().count(); meeting++) {
            score += priceOfNone(meeting);
        }
    }

    /** The rules, for those who explain a score. */
    public abstract List<Rule> rules();

    /**
     * What it would cost to add a meeting that stands nowhere; {@link Score#FORBIDDEN} where the place can't be taken or
     * surely weighs more than the limit.
     */
    public abstract long price(int meeting, int start, int room, long limit);

    /** What it costs that the meeting stands nowhere. */
    public abstract long priceOfNone(int meeting);

    /**
     * The meetings that must go before this one can stand there, written into the array.
     *
     * @return how many, or one more than the array holds if they are too many
     */
    public abstract int blockers(int meeting, int start, int room, int[] found);

    /** Counts the meeting in, which is not in the schedule yet, and says what it costs. */
    protected abstract long enter(int meeting, int start, int room);

    /** Counts the meeting out, which is no longer in the schedule, and says what it had cost. */
    protected abstract long leave(int meeting, int start, int room);

    /** Who fills the seats as it stands, where that is part of the plan; not to be changed. */
    public int[] holders() {
        return NOBODY;
    }

    /** Counts the meeting in with those for whom {@link #blockers} were named, and says what it costs. */
    protected long enterInstead(int meeting, int start, int room) {
        return enter(meeting, start, room);
    }

    /** Remembers who fills the meeting's seats, for {@link #putBack}. */
    protected void keep(int meeting) {}

    /** Counts the meeting in with those who were kept, and says what it costs. */
    protected long reenter(int meeting, int start, int room) {
        return enter(meeting, start, room);
    }

    /** From now on, seats are filled by those who are named; again by the rules' own choice if nobody is. */
    protected void recall(int[] known) {}

    public final Schedule schedule() {
        return schedule;
    }

    /** Of everything as it stands, what is not placed included. */
    public final long score() {
        return score;
    }

    /** The score as one number to weigh gains against losses. */
    public final long weighed() {
        return weights.weigh(score);
    }

    public final long weighed(long someScore) {
        return weights.weigh(someScore);
    }

    public final void put(int meeting, int start, int room) {
        score += enter(meeting, start, room) - priceOfNone(meeting);
        schedule.put(meeting, start, room);
    }

    /** As {@link #put}, once the blockers that were last asked for are gone. */
    final void putInstead(int meeting, int start, int room) {
        score += enterInstead(meeting, start, room) - priceOfNone(meeting);
        schedule.put(meeting, start, room);
    }

    /** Takes a move back: the meeting stands where it stood, and who filled its seats does again. */
    final void putBack(int meeting, int start, int room) {
        score += reenter(meeting, start, room) - priceOfNone(meeting);
        schedule.put(meeting, start, room);
    }

    /** Takes the meeting out of the schedule, if it is there. */
    public final void lift(int meeting) {
        int start = schedule.start(meeting);
        if (start != Schedule.NONE) {
            int room = schedule.room(meeting);
            schedule.lift(meeting);
            score += priceOfNone(meeting) - leave(meeting, start, room);
        }
    }
}
