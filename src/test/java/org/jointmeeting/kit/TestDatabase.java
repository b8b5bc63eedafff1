package org.jointmeeting.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * What the stories need around them: the identity provider, and the database: H2 in memory, or a real PostgreSQL server in
 * the execution that asks for it.
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private Map<String, String> more = Map.of();
    private EmbeddedPostgres postgres;
    private TokenIssuer issuer;

    /** @param settings of one profile, beside those that all stories need */
    @Override
    public void init(Map<String, String> settings) {
        more = settings;
    }

    @Override
    public Map<String, String> start() {
        issuer = TokenIssuer.start();
        Map<String, String> settings = new HashMap<>(issuer.settings());
        settings.putAll(database());
        settings.putAll(more);
        return settings;
    }

    private Map<String, String> database() {
        if (!isPostgresql()) {
            String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
            return Map.of("quarkus.datasource.jdbc.url", url);
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
        issuer.stop();
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
