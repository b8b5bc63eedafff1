package org.jointmeeting.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Nobody is in two places and no room holds two meetings, however many try at once. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class BookingStoryTest {

    private static final int THREADS = 64;
    private static final int TRIES = 25;
    private static final Instant AFTERNOON = Instant.parse("2026-12-10T06:00:00Z");
    private static final TimeSlot SLOT = TimeSlot.of(AFTERNOON, Duration.ofMinutes(90));

    @Inject
    Booking booking;

    @Inject
    BookedTimes times;

    private final Claim room = claim(ResourceKind.VENUE, "文新街道三楼联席会议室");
    private final Claim official = claim(ResourceKind.PERSON, "文新街道消防救援站（陈立新）");

    @Test
    void ofManyWhoWantTheSameRoomAndOfficialExactlyOneGetsThem() throws Exception {
        for (int tried = 0; tried < TRIES; tried++) {
            TimeSlot slot = TimeSlot.of(AFTERNOON.plus(Duration.ofDays(tried)), Duration.ofMinutes(90));

            List<String> outcomes = atOnce(() -> take(UUID.randomUUID(), slot, List.of(official, room)));

            assertThat(outcomes).filteredOn("taken"::equals).hasSize(1);
            assertThat(outcomes).filteredOn("DOUBLE_BOOKING"::equals).hasSize(THREADS - 1);
        }
    }

    @Test
    void whoeverNamesManyInAnyOrderNeverWaitsInACircle() throws Exception {
        List<Claim> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            all.add(claim(ResourceKind.PERSON, "参会人 " + i));
        }
        Random random = new Random(7);

        List<String> outcomes = atOnce(() -> {
            List<Claim> shuffled = new ArrayList<>(all);
            synchronized (random) {
                Collections.shuffle(shuffled, random);
            }
            return take(UUID.randomUUID(), SLOT, shuffled.subList(0, 6));
        });

        assertThat(outcomes).isSubsetOf("taken", "DOUBLE_BOOKING").contains("taken");
    }

    @Test
    void oneMayBeginTheMomentTheOtherEnds() {
        take(UUID.randomUUID(), SLOT, List.of(room));

        assertThat(take(UUID.randomUUID(), TimeSlot.of(SLOT.endsAt(), Duration.ofMinutes(30)), List.of(room)))
                .isEqualTo("taken");
        assertThat(take(UUID.randomUUID(), TimeSlot.of(SLOT.endsAt(), Duration.ofMinutes(15)), List.of(room)))
                .isEqualTo("DOUBLE_BOOKING");
    }

    @Test
    void whatIsReleasedCanBeTakenByOthers() {
        UUID reason = UUID.randomUUID();
        take(reason, SLOT, List.of(room, official));
        QuarkusTransaction.requiringNew().run(() -> booking.release(reason, ResourceKind.VENUE, room.resourceId()));

        assertThat(take(UUID.randomUUID(), SLOT, List.of(room))).isEqualTo("taken");
        assertThat(take(UUID.randomUUID(), SLOT, List.of(official))).isEqualTo("DOUBLE_BOOKING");
    }

    @Test
    void aReasonMayMoveWithinItsOwnTime() {
        UUID reason = UUID.randomUUID();
        take(reason, SLOT, List.of(room));

        assertThatCode(() -> QuarkusTransaction.requiringNew()
                        .run(() -> booking.move(
                                reason,
                                TimeSlot.of(AFTERNOON.plusSeconds(600), Duration.ofMinutes(90)),
                                List.of(room, official))))
                .doesNotThrowAnyException();
    }

    @Test
    void ofManyReasonsAtOnceNoneTakesWhatAnotherTakes() {
        TimeSlot later = TimeSlot.of(SLOT.endsAt(), Duration.ofMinutes(30));
        Reservation one = new Reservation(UUID.randomUUID(), SLOT, List.of(room, official));
        Reservation another = new Reservation(UUID.randomUUID(), later, List.of(room, official));
        Reservation overlapping = new Reservation(UUID.randomUUID(), SLOT, List.of(official));

        Problem refusal = catchThrowableOfType(Problem.class, () -> takeAll(one, another, overlapping));

        assertThat(refusal.type()).isEqualTo(ProblemType.DOUBLE_BOOKING);
        assertThat(refusal.fields()).hasSize(1);
        assertThatCode(() -> takeAll(one, another)).doesNotThrowAnyException();
        assertThat(take(UUID.randomUUID(), later, List.of(official))).isEqualTo("DOUBLE_BOOKING");
    }

    /** Left out of the stories on H2 by its tag: only PostgreSQL has exclusion constraints. */
    @Test
    @Tag("postgresql")
    void onPostgresqlTheDatabaseItselfRefusesAnOverlap() {
        take(UUID.randomUUID(), SLOT, List.of(room));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> times.persistAndFlush(new BookedTime(room, SLOT, UUID.randomUUID()))))
                .hasStackTraceContaining("no_double_booking");
    }

    @Test
    void aRefusalNamesWhoIsTakenAndTellsNobodyOfUnknownReasons() {
        take(UUID.randomUUID(), SLOT, List.of(official));

        Problem refusal = catchThrowableOfType(Problem.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> booking.take(UUID.randomUUID(), SLOT, List.of(official, room))));

        assertThat(refusal.type()).isEqualTo(ProblemType.DOUBLE_BOOKING);
        assertThat(refusal.fields()).hasSize(1);
        assertThat(refusal.fields().get(0).pointer()).isEqualTo("#/startsAt");
        assertThat(refusal.explanation().zh()).isEqualTo("{0}在此时段已被占用，请另选时间。");
        assertThat(refusal.extensions().get("conflicts"))
                .isEqualTo(List.of(new Conflict(
                        ResourceKind.PERSON,
                        ConflictCause.BOOKED,
                        official.resourceId(),
                        official.label(),
                        null,
                        null,
                        null,
                        null)));
    }

    private void takeAll(Reservation... reservations) {
        QuarkusTransaction.requiringNew().run(() -> booking.takeAll(List.of(reservations)));
    }

    private String take(UUID reason, TimeSlot slot, List<Claim> claims) {
        try {
            QuarkusTransaction.requiringNew().run(() -> booking.take(reason, slot, claims));
            return "taken";
        } catch (Problem refused) {
            return refused.type().name();
        }
    }

    private static List<String> atOnce(Callable<String> attempt) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<String>> pending = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                pending.add(threads.submit(() -> {
                    start.await();
                    return attempt.call();
                }));
            }
            start.countDown();
            List<String> outcomes = new ArrayList<>();
            for (Future<String> outcome : pending) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Claim claim(ResourceKind kind, String label) {
        return new Claim(kind, UUID.randomUUID(), label, "startsAt");
    }
}
