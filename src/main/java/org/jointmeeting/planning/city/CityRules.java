package org.jointmeeting.planning.city;

import java.util.Comparator;
import java.util.List;

import org.jointmeeting.planning.engine.Cooling;
import org.jointmeeting.planning.engine.Rule;
import org.jointmeeting.planning.engine.Rulebook;
import org.jointmeeting.planning.engine.Schedule;
import org.jointmeeting.planning.engine.Score;
import org.jointmeeting.planning.engine.Weights;

/**
 * The rules of a city's month. Hard ones are never broken, not even on the way: no clash of people or venues, every
 * seat that must be filled is, the levels follow each other; what {@link Gathering} offers keeps the others.
 */
public final class CityRules extends Rulebook {

    /** Medium points of a meeting that isn't placed. */
    private static final int UNPLACED = 200;

    private static final Weights WEIGHTS = new Weights(100, 1, 1);

    private final Month month;
    private final LevelChain levelChain;
    private final GoodDay goodDay;
    private final Holders holders;
    private final Crews crews;
    private int[] recalled = NOBODY;

    public CityRules(Month month) {
        super(new Schedule(month.meetings()), WEIGHTS);
        this.month = month;
        this.levelChain = new LevelChain(month, schedule);
        this.goodDay = new GoodDay(month);
        this.holders = new Holders(month.gatherings());
        this.crews = new Crews(
                month,
                holders,
                List.of(
                        new FairLoad(month.people()),
                        new Spread(month.days(), month.people()),
                        new Travel(month.days(), month.people(), schedule, holders)));
        begin();
    }

    /** Upper levels first, whom few days suit; then whoever has most seats. */
    public Comparator<Integer> hardestFirst() {
        return Comparator.comparingInt((Integer meeting) ->
                        month.gatherings().get(meeting).wish().window().size())
                .thenComparingInt(
                        meeting -> -month.gatherings().get(meeting).seats().size())
                .thenComparing(Comparator.naturalOrder());
    }

    public Cooling cooling() {
        return new Cooling(20, 5, 0.5, 1);
    }

    /** Who fills the seat, or -1. */
    public int holder(int meeting, int seat) {
        return holders.of(meeting, seat);
    }

    @Override
    public List<Rule> rules() {
        return List.of(levelChain, goodDay);
    }

    @Override
    public long price(int meeting, int start, int room, long limit) {
        long soft = goodDay.price(meeting, start, room);
        if (soft > limit
                || !schedule.isFree(room, start, schedule.meetings().length(meeting))
                || levelChain.price(meeting, start, room) != 0) {
            return Score.FORBIDDEN;
        }
        long crew = crews.choose(meeting, start, room);
        return crew == Score.FORBIDDEN ? crew : crew + soft;
    }

    @Override
    public long priceOfNone(int meeting) {
        return Score.ofMedium(UNPLACED);
    }

    /** None is ever pushed aside: a place that isn't free isn't taken. */
    @Override
    public int blockers(int meeting, int start, int room, int[] found) {
        return found.length + 1;
    }

    @Override
    protected long enter(int meeting, int start, int room) {
        if (recalled.length == 0) {
            crews.choose(meeting, start, room);
        } else {
            crews.recall(meeting, recalled);
        }
        long crew = crews.priceOfChosen(meeting, start, room);
        crews.enter(meeting, start);
        return crew + goodDay.price(meeting, start, room);
    }

    @Override
    protected long leave(int meeting, int start, int room) {
        crews.leave(meeting, start);
        return crews.priceOfChosen(meeting, start, room) + goodDay.price(meeting, start, room);
    }

    @Override
    public int[] holders() {
        return holders.all();
    }

    @Override
    protected void recall(int[] known) {
        recalled = known;
    }
}
