package org.jointmeeting.shared.tracking;

import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Ids are UUIDv7 (RFC 9562): sorted by time of making, so that keyset paging follows the order of creation. Work that
 * must give the same ids every time (sample data) runs inside {@link #seeded}, on its own thread only.
 */
public final class Identifiers {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ThreadLocal<@Nullable Seeded> SEEDED = new ThreadLocal<>();
    private static final int COUNTER_MASK = 0xFFF;

    private static long lastStamp;

    private Identifiers() {}

    public static UUID next() {
        Seeded seeded = SEEDED.get();
        return seeded == null ? UuidLayout.of(stamp(), RANDOM.nextLong()) : seeded.next();
    }

    /** For records of the work itself: inside {@link #seeded} they must not shift the ids that the work makes. */
    public static UUID unseeded() {
        return UuidLayout.of(stamp(), RANDOM.nextLong());
    }

    /** As {@link #next()}, for a new row of that type. */
    static UUID next(Class<?> type) {
        Seeded seeded = SEEDED.get();
        UUID promised = seeded == null ? null : seeded.promised(type);
        return promised == null ? next() : promised;
    }

    /**
     * Inside {@link #seeded}: the next rows of a type get these ids, in this order. Rows that are read count too, so the
     * promise is kept where new rows are made first.
     *
     * @param type the entity's simple name
     * @throws IllegalStateException outside {@link #seeded}
     */
    public static void promise(String type, UUID... ids) {
        Seeded seeded = SEEDED.get();
        if (seeded == null) {
            throw new IllegalStateException("ids are promised inside seeded work only");
        }
        seeded.promises.computeIfAbsent(type, any -> new ArrayDeque<>()).addAll(List.of(ids));
    }

    /** Runs work whose ids follow from the seed alone, counted up from the given millisecond of the epoch. */
    public static void seeded(long seed, long fromMillis, Runnable work) {
        Seeded before = SEEDED.get();
        SEEDED.set(new Seeded(new Random(seed), fromMillis << 12));
        try {
            work.run();
        } finally {
            SEEDED.set(before);
        }
    }

    /** Milliseconds and a 12-bit counter in one number that only grows within this process. */
    private static synchronized long stamp() {
        long now = System.currentTimeMillis() << 12;
        lastStamp = now > lastStamp ? now | (RANDOM.nextInt() & (COUNTER_MASK >> 2)) : lastStamp + 1;
        return lastStamp;
    }

    private static final class Seeded {
        private final Random random;
        private long stamp;
        private final Map<String, Deque<UUID>> promises = new HashMap<>();

        Seeded(Random random, long stamp) {
            this.random = random;
            this.stamp = stamp;
        }

        @Nullable
        UUID promised(Class<?> type) {
            Deque<UUID> ids = promises.get(type.getSimpleName());
            return ids == null ? null : ids.poll();
        }

        UUID next() {
            return UuidLayout.of(stamp++, random.nextLong());
        }
    }

    private static final class UuidLayout {
        private static final long VERSION_7 = 0x7000L;
        private static final long VARIANT = 0x8000000000000000L;

        static UUID of(long stamp, long random) {
            long high = ((stamp >>> 12) << 16) | VERSION_7 | (stamp & COUNTER_MASK);
            return new UUID(high, VARIANT | (random >>> 2));
        }
    }
}
