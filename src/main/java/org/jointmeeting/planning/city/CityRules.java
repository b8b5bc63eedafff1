package org.jointmeeting.planning.city;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

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

    private static final Weights WEIGHTS = new Weights(100, 1, 1);

    private final Month month;
    private final LevelChain levelChain;
    private final Promptness promptness;
    private final UsualWeekday usualWeekday;
    private final Stability stability;
    private final Holders holders;
    private final Crews crews;
    private int[] recalled = NOBODY;

    public CityRules(Month month) {
        super(new Schedule(month.meetings()), WEIGHTS);
        this.month = month;
        this.levelChain = new LevelChain(month, schedule);
        this.promptness = new Promptness(month);
        this.usualWeekday = new UsualWeekday(month);
        this.stability = new Stability(month);
        this.holders = new Holders(month.gatherings());
        this.crews = new Crews(
                month,
                schedule,
                holders,
                List.of(new FairLoad(month), new Spread(month), new Travel(month, schedule, holders)));
        month.closures().forEach(closure -> schedule.close(closure.venue(), closure.start(), closure.length()));
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

    /** Whatever stands nowhere goes where it was set before, the firmest first, unless something stands in the way. */
    public void putWhereKnown() {
        IntStream.range(0, month.gatherings().size())
                .filter(meeting -> !schedule.isPlaced(meeting))
                .boxed()
                .sorted(Comparator.comparingInt(meeting -> -known(meeting).firmness()))
                .forEach(this::putWhereKnown);
    }

    private void putWhereKnown(int meeting) {
        Known known = known(meeting);
        if (schedule.meetings().allows(meeting, known.start(), known.venue())
                && obstacle(meeting, known.start(), known.venue()) == null) {
            put(meeting, known.start(), known.venue());
        }
    }

    private Known known(int meeting) {
        return month.gatherings().get(meeting).known();
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
        return List.of(levelChain, promptness, usualWeekday, stability);
    }

    @Override
    public long price(int meeting, int start, int room, long limit) {
        long soft = priceOfPlace(meeting, start, room);
        if (soft > limit
                || !schedule.isFree(room, start, schedule.meetings().length(meeting))
                || levelChain.price(meeting, start, room) != 0) {
            return Score.FORBIDDEN;
        }
        long crew = crews.choose(meeting, start, room);
        return crew == Score.FORBIDDEN ? crew : crew + soft;
    }

    /** Why the meeting, which stands nowhere, can't be held there; null if it can. */
    public @Nullable Obstacle obstacle(int meeting, int start, int room) {
        int length = schedule.meetings().length(meeting);
        if (!schedule.isFree(room, start, length)) {
            return new Obstacle(Obstacle.Kind.VENUE_TAKEN, schedule.occupant(room, start, length));
        }
        int tooNear = levelChain.tooNear(meeting, start);
        if (tooNear != Schedule.NONE) {
            return new Obstacle(Obstacle.Kind.LEVEL_CHAIN, tooNear);
        }
        int seat = crews.emptySeat(meeting, start, room);
        return seat == Holders.NOBODY ? null : new Obstacle(Obstacle.Kind.SEAT_EMPTY, seat);
    }

    /** Whether somebody could be at a meeting then, beside those that stand. */
    public boolean isFree(int person, int start, int length) {
        return crews.isFree(person, start, length);
    }

    /** Adds what the meeting costs, which stands nowhere yet and would stand there with those last chosen or recalled. */
    void tell(int meeting, int start, int room, ScoreSheet sheet) {
        choose(meeting, start, room);
        sheet.add(CityRule.URGENT_EARLY, Score.soft(promptness.price(meeting, start, room)));
        sheet.add(CityRule.USUAL_WEEKDAY, Score.soft(usualWeekday.price(meeting, start, room)));
        sheet.add(CityRule.STABILITY, Score.soft(stability.price(meeting, start, room)));
        crews.tell(meeting, start, room, sheet);
    }

    @Override
    public long priceOfNone(int meeting) {
        return Score.ofMedium(month.points().unplaced());
    }

    /**
     * Whoever holds the venue, and whoever holds people without whom a seat can't be filled. Only a meeting that stands
     * nowhere pushes others aside: for the others it hardly ever pays.
     */
    @Override
    public int blockers(int meeting, int start, int room, int[] found) {
        if (schedule.isPlaced(meeting)) {
            return found.length + 1;
        }
        int count = 0;
        int end = start + schedule.meetings().length(meeting);
        for (int grain = start; grain < end; ) {
            int occupant = schedule.occupant(room, grain);
            if (occupant != Schedule.NONE) {
                if (count == found.length) {
                    return found.length + 1;
                }
                found[count++] = occupant;
            }
            grain = occupant == Schedule.NONE ? grain + 1 : schedule.end(occupant);
        }
        return crews.blockers(meeting, start, found, count);
    }

    @Override
    protected long enter(int meeting, int start, int room) {
        choose(meeting, start, room);
        return enterChosen(meeting, start, room);
    }

    @Override
    protected long enterInstead(int meeting, int start, int room) {
        if (!crews.chooseWanted(meeting, start)) {
            crews.choose(meeting, start, room);
        }
        return enterChosen(meeting, start, room);
    }

    @Override
    protected void keep(int meeting) {
        holders.keep(meeting);
    }

    @Override
    protected long reenter(int meeting, int start, int room) {
        crews.recall(meeting, holders.kept());
        return enterChosen(meeting, start, room);
    }

    @Override
    protected long leave(int meeting, int start, int room) {
        crews.leave(meeting, start);
        return crews.priceOfChosen(meeting, start, room) + priceOfPlace(meeting, start, room);
    }

    @Override
    public int[] holders() {
        return holders.all();
    }

    @Override
    protected void recall(int[] known) {
        recalled = known;
    }

    private void choose(int meeting, int start, int room) {
        if (recalled.length == 0) {
            crews.choose(meeting, start, room);
        } else {
            crews.recall(meeting, recalled);
        }
    }

    private long enterChosen(int meeting, int start, int room) {
        long crew = crews.priceOfChosen(meeting, start, room);
        crews.enter(meeting, start);
        return crew + priceOfPlace(meeting, start, room);
    }

    private long priceOfPlace(int meeting, int start, int room) {
        return promptness.price(meeting, start, room)
                + usualWeekday.price(meeting, start, room)
                + stability.price(meeting, start, room);
    }
}
