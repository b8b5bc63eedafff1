package org.jointmeeting.packaged;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Two instances share a PostgreSQL: what the one takes away stops working at the other within a second. */
@Tag("packaged")
class TwoInstancesPackagedTest {

    private static final Duration LONGEST = Duration.ofSeconds(1);

    @TempDir
    Path directory;

    @Test
    void aRevokedGrantStopsWorkingEverywhereWithinASecond() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                RunningApp first = start(server, "first");
                RunningApp second = start(server, "second")) {
            Ground ground = Ground.lay(first);
            Client coordinator = ground.coordinator(second);
            String account = coordinator
                    .get("/api/v1/accounts/me")
                    .expect(200)
                    .json()
                    .get("id")
                    .asText();
            String grants = "/accounts/" + account + "/grants";
            String grant = first.administrator().all(grants).get(0).get("id").asText();
            coordinator.get("/api/v1/agencies").expect(200);

            first.administrator()
                    .post(grants + "/" + grant + "/actions/revoke", Map.of(), "revoke")
                    .expect(200);
            long revoked = System.nanoTime();
            long lastLetIn = 0;
            while (System.nanoTime() - revoked < LONGEST.multipliedBy(3).toNanos()) {
                long asked = System.nanoTime();
                if (coordinator.get("/api/v1/agencies").status() == 200) {
                    lastLetIn = asked - revoked;
                }
            }

            assertThat(Duration.ofNanos(lastLetIn)).isLessThan(LONGEST);
            coordinator.get("/api/v1/agencies").expect(403);
        }
    }

    private RunningApp start(EmbeddedPostgres server, String name) throws Exception {
        return Launch.onPostgresql(directory.resolve(name), server)
                .withAdministrator()
                .start();
    }
}
