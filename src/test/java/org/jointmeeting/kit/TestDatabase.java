package org.jointmeeting.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** The database of the stories: H2 in memory, or a real PostgreSQL server in the execution that asks for it. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        if (!isPostgresql()) {
            return Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:mem:stories;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
        }
        try {
            postgres = EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                postgres.getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.username",
                "postgres",
                // The app for PostgreSQL loads them on request only; the stories play in them.
                "joint-meeting.start.load-divisions",
                "true");
    }

    @Override
    public void stop() {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Whether this execution of the stories runs on PostgreSQL. */
    public static boolean isPostgresql() {
        return "postgresql".equals(System.getProperty("stories.database"));
    }
}
