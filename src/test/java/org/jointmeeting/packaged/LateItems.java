package org.jointmeeting.packaged;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** Emergencies that were assigned and are done by nobody; their last moment is moved near, so that it can be waited for. */
final class LateItems {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final long POLL_MILLIS = 20;

    private final Ground ground;

    private LateItems(Ground ground) {
        this.ground = ground;
    }

    static LateItems lay(RunningApp app, int count) throws IOException, InterruptedException {
        Ground ground = Ground.lay(app);
        Client coordinator = ground.coordinator(app);
        for (int i = 1; i <= count; i++) {
            assign(coordinator, ground, "占用消防车通道 " + i);
        }
        return new LateItems(ground);
    }

    private static void assign(Client by, Ground ground, String title) throws IOException, InterruptedException {
        String item = "/agenda-items/" + by.create("/agenda-items", ground.item(title), key());
        by.post(item + "/actions/submit", Map.of(), key()).expect(200);
        by.post(item + "/actions/accept", Map.of("urgency", "EMERGENCY", "proposedLeadAgencyId", ground.fire()), key())
                .expect(200);
        Map<String, Object> assignment = Map.of(
                "lead", Map.of("agencyId", ground.fire(), "text", "清理占道充电设施。"), "verifierAgencyId", ground.office());
        by.post(item + "/actions/assign", Map.of("assignment", assignment, "reason", "涉及消防安全。"), key())
                .expect(200);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    Client coordinator(RunningApp app) {
        return ground.coordinator(app);
    }

    /** In some seconds, all within two, so that a round always has several to do. */
    void fallDue(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                PreparedStatement change = connection.prepareStatement(
                        "update item set due_at = clock_timestamp() + interval '9 seconds' + random() * interval '2 seconds',"
                                + " due_on = cast(clock_timestamp() at time zone 'Asia/Shanghai' as date)")) {
            change.executeUpdate();
        }
    }

    void awaitLetters(EmbeddedPostgres server, String step, int count) throws SQLException, InterruptedException {
        Instant end = Instant.now().plus(LONGEST);
        int found = letters(server, step);
        while (found < count) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("%d letters %s instead of %d".formatted(found, step, count));
            }
            Thread.sleep(POLL_MILLIS);
            found = letters(server, step);
        }
    }

    private static int letters(EmbeddedPostgres server, String step) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select count(*) from supervision_letter where rung = ?")) {
            query.setString(1, step);
            try (ResultSet counted = query.executeQuery()) {
                counted.next();
                return counted.getInt(1);
            }
        }
    }
}
