package org.jointmeeting.packaged;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An instance is killed while it searches a plan: another takes the plan over, or the same one after its next start, and
 * what was found and applied before stands as it did.
 */
@Tag("packaged")
class PlanCrashPackagedTest {

    private static final int SHORT_SECONDS = 1;
    private static final int LONG_SECONDS = 600;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @TempDir
    Path directory;

    @Test
    void anotherInstanceSearchesWhatAKilledOneLeft() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            RunningApp first = thorough(Launch.onPostgresql(directory.resolve("first"), server))
                    .start();
            RunningApp second = null;
            try {
                PlannedStreet street = PlannedStreet.lay(first);
                Client atFirst = street.coordinator(first);
                Before before = Before.of(street, atFirst);
                String searched = street.plan(atFirst, 3, LONG_SECONDS);
                String next = street.plan(atFirst, 4, LONG_SECONDS);
                street.await(atFirst, searched, "SOLVING");
                assertThat(street.statusOf(atFirst, next)).isEqualTo("QUEUED");

                second = quick(Launch.onPostgresql(directory.resolve("second"), server))
                        .start();
                Client atSecond = street.coordinator(second);
                street.await(atSecond, next, "READY");
                assertThat(street.statusOf(atSecond, searched)).isEqualTo("SOLVING");

                String last = street.plan(atFirst, 5, LONG_SECONDS);
                first.kill();
                awaitAllReady(street, atSecond, List.of(searched, last));
                before.assertStillSo(street, atSecond);
            } finally {
                first.kill();
                if (second != null) {
                    second.kill();
                }
            }
        }
    }

    @Test
    void theSameInstanceSearchesItAfterItsNextStart() throws Exception {
        RunningApp app = thorough(Launch.onH2(directory)).start();
        try {
            PlannedStreet street = PlannedStreet.lay(app);
            Client coordinator = street.coordinator(app);
            Before before = Before.of(street, coordinator);
            String searched = street.plan(coordinator, 3, LONG_SECONDS);
            String next = street.plan(coordinator, 4, LONG_SECONDS);
            street.await(coordinator, searched, "SOLVING");

            app.kill();
            app = quick(Launch.onH2(directory)).start();

            Client again = street.coordinator(app);
            awaitAllReady(street, again, List.of(searched, next));
            before.assertStillSo(street, again);
        } finally {
            app.kill();
        }
    }

    /** A search ends at its time only, long after the test. */
    private static Launch thorough(Launch launch) {
        return usual(launch).with("joint-meeting.planning.search.places-for-each-meeting", "1000000000");
    }

    /** A search ends within a second, whatever its time. */
    private static Launch quick(Launch launch) {
        return usual(launch).with("joint-meeting.planning.search.places-for-each-meeting", "20000");
    }

    private static Launch usual(Launch launch) {
        return launch.withAdministrator()
                .with("joint-meeting.planning.search.look-every", "PT0.1S")
                .with("joint-meeting.planning.search.held-for", "PT2S");
    }

    /** One at a time: beside the one that the killed instance left, never more than one is being searched. */
    private static void awaitAllReady(PlannedStreet street, Client by, List<String> plans) throws Exception {
        Instant end = Instant.now().plus(LONGEST);
        long unready = plans.size();
        while (unready > 0) {
            List<JsonNode> now = street.plans(by);
            assertThat(now).filteredOn(plan -> isIn(plan, "SOLVING")).hasSizeLessThanOrEqualTo(2);
            Thread.sleep(50);
            unready = now.stream()
                    .filter(plan -> plans.contains(plan.get("id").asText()) && !isIn(plan, "READY"))
                    .count();
            assertThat(Instant.now()).as(now.toString()).isBefore(end);
        }
        for (String plan : plans) {
            assertThat(street.seen(by, plan).get("score").get("unplaced").asInt())
                    .isZero();
            assertThat(street.meetingsOf(by, plan)).isNotEmpty().allMatch(meeting -> !meeting.get("startsAt")
                    .isNull());
        }
    }

    private static boolean isIn(JsonNode plan, String status) {
        return plan.get("status").asText().equals(status);
    }

    /** One plan that was applied and one that was ready, and all that they say. */
    private record Before(String applied, String ready, List<Object> told) {

        static Before of(PlannedStreet street, Client by) throws Exception {
            String applied = street.plan(by, 1, SHORT_SECONDS);
            street.await(by, applied, "READY");
            street.apply(by, applied);
            String ready = street.plan(by, 2, SHORT_SECONDS);
            street.await(by, ready, "READY");
            assertThat(street.meetings(by)).isNotEmpty();
            return new Before(applied, ready, told(street, by, applied, ready));
        }

        void assertStillSo(PlannedStreet street, Client by) throws Exception {
            assertThat(told(street, by, applied, ready)).isEqualTo(told);
        }

        private static List<Object> told(PlannedStreet street, Client by, String applied, String ready)
                throws Exception {
            return List.of(
                    street.seen(by, applied),
                    street.meetingsOf(by, applied),
                    street.seen(by, ready),
                    street.meetingsOf(by, ready),
                    street.meetings(by));
        }
    }
}
