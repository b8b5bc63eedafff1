package org.jointmeeting.planning.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.jointmeeting.planning.engine.Schedule;
import org.jointmeeting.planning.reference.Instance.Visit;

/** The twelve rules written down once more, plainly, from the definition of the public problem. */
record FullScore(long hard, long medium, long soft) implements Comparable<FullScore> {

    private record Held(Visit visit, int start, int room) {

        int end() {
            return start + visit.length();
        }

        int overlap(Held other) {
            return Math.max(0, Math.min(end(), other.end()) - Math.max(start, other.start));
        }
    }

    private record Guest(Held held, boolean required) {}

    static FullScore of(Instance instance, Schedule schedule) {
        List<Held> held = IntStream.range(0, instance.visits().size())
                .filter(schedule::isPlaced)
                .mapToObj(i -> new Held(instance.visits().get(i), schedule.start(i), schedule.room(i)))
                .sorted(Comparator.comparingInt(Held::start))
                .toList();
        long[] points = new long[3];
        held.forEach(one -> alone(instance, one, points));
        for (int i = 0; i < held.size(); i++) {
            for (int j = 0; j < held.size(); j++) {
                points[2] += held.get(i).end() == held.get(j).start() ? 100 : 0;
            }
            for (int j = i + 1; j < held.size(); j++) {
                int overlap = held.get(i).overlap(held.get(j));
                points[2] += 10L * overlap;
                points[0] += held.get(i).room() == held.get(j).room() ? overlap : 0;
            }
        }
        for (int person = 0; person < instance.people(); person++) {
            guestsOf(held, person, points);
        }
        return new FullScore(points[0], points[1], points[2]);
    }

    private static void alone(Instance instance, Held held, long[] points) {
        int last = held.end() - 1;
        if (last >= instance.grains()) {
            points[0] += last;
        } else if (instance.dayOfGrain()[last] != instance.dayOfGrain()[held.start()]) {
            points[0]++;
        }
        int capacity = instance.capacities()[held.room()];
        points[0] += Math.max(0, held.visit().seats() - capacity);
        points[2] += last;
        for (int other : instance.capacities()) {
            points[2] += Math.max(0, other - capacity);
        }
    }

    private static void guestsOf(List<Held> held, int person, long[] points) {
        List<Guest> visits = new ArrayList<>();
        for (Held one : held) {
            IntStream.of(one.visit().required())
                    .filter(guest -> guest == person)
                    .forEach(guest -> visits.add(new Guest(one, true)));
            IntStream.of(one.visit().preferred())
                    .filter(guest -> guest == person)
                    .forEach(guest -> visits.add(new Guest(one, false)));
        }
        for (int i = 0; i < visits.size(); i++) {
            for (int j = i + 1; j < visits.size(); j++) {
                pair(visits.get(i), visits.get(j), points);
            }
        }
    }

    private static void pair(Guest one, Guest other, long[] points) {
        int overlap = one.held().overlap(other.held());
        points[one.required() && other.required() && one.held() != other.held() ? 0 : 1] +=
                one.held() != other.held() || one.required() != other.required() ? overlap : 0;
        int gap = other.held().start() - one.held().end();
        if (one.held().start() < other.held().start()
                && one.held().room() != other.held().room()
                && gap <= 2) {
            points[2]++;
        }
    }

    @Override
    public int compareTo(FullScore other) {
        return Comparator.comparingLong(FullScore::hard)
                .thenComparingLong(FullScore::medium)
                .thenComparingLong(FullScore::soft)
                .compare(this, other);
    }
}
