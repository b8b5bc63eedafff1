package org.jointmeeting.shared.rounds;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.shared.time.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** A round is done by one instance at a time, and by another when that one died. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class LeasesStoryTest {

    private static final Duration DAILY = Duration.ofDays(1);
    private static final int TAKERS = 16;

    private final String round = "story-" + UUID.randomUUID();

    @Inject
    Leases leases;

    @Inject
    RoundsConfig config;

    @Test
    void ofManyWhoTakeItAtOnceOneHasIt() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(TAKERS);
        try {
            List<Callable<Boolean>> takers = IntStream.range(0, TAKERS)
                    .<Callable<Boolean>>mapToObj(i -> () -> leases.take(round, UUID.randomUUID(), DAILY))
                    .toList();
            int taken = 0;
            for (Future<Boolean> taker : threads.invokeAll(takers)) {
                taken += taker.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatRanIsNotDueAgainBeforeItsTime() {
        UUID holder = UUID.randomUUID();
        assertThat(leases.take(round, holder, DAILY)).isTrue();
        leases.giveBack(round, holder);
        assertThat(leases.take(round, holder, DAILY)).isFalse();
        TestClock.pass(DAILY);
        assertThat(leases.take(round, holder, DAILY)).isTrue();
    }

    @Test
    void whoGaveNoSignIsTakenForDead() {
        UUID dead = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        assertThat(leases.take(round, dead, Duration.ZERO)).isTrue();
        assertThat(leases.take(round, other, Duration.ZERO)).isFalse();
        TestClock.pass(config.leaseFor());
        assertThat(leases.take(round, other, Duration.ZERO)).isTrue();
        leases.giveBack(round, dead);
        assertThat(leases.take(round, dead, Duration.ZERO)).isFalse();
    }
}
