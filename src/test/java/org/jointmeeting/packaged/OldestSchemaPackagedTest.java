package org.jointmeeting.packaged;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.elytron.security.common.BcryptUtil;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A database of the first schema, with what was written then, is opened by today's app and nothing of it is lost. */
@Tag("packaged")
class OldestSchemaPackagedTest {

    private static final String FIRST = "202611230950";
    private static final String COORDINATOR = "oldest-coordinator";
    private static final String PASSWORD = "Oldest-2026-secret";
    private static final String ITEM = "01900000-0000-7000-8000-00000000b001";

    @TempDir
    Path directory;

    @Test
    void whatWasWrittenThenIsReadOnH2() throws Exception {
        String url = "jdbc:h2:file:" + directory.resolve("joint-meeting");
        fill(url, "sa", "db/vendor/h2");
        try (RunningApp app = Launch.onH2(directory).start()) {
            assertNothingIsLost(app);
        }
    }

    @Test
    void whatWasWrittenThenIsReadOnPostgresql() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            fill(server.getJdbcUrl("postgres", "postgres"), "postgres", "db/vendor/postgresql");
            try (RunningApp app = Launch.onPostgresql(directory, server).start()) {
                assertNothingIsLost(app);
            }
        }
    }

    private static void fill(String url, String user, String vendor) throws Exception {
        Flyway.configure()
                .dataSource(url, user, "")
                .locations("db/migration", vendor)
                .target(FIRST)
                .load()
                .migrate();
        String script = Files.readString(
                Path.of(OldestSchemaPackagedTest.class
                        .getResource("oldest-data.sql")
                        .toURI()),
                StandardCharsets.UTF_8);
        try (Connection connection = DriverManager.getConnection(url, user, "")) {
            connection.createStatement().execute(script);
            try (PreparedStatement password =
                    connection.prepareStatement("update account set password_hash = ? where user_name = ?")) {
                password.setString(1, BcryptUtil.bcryptHash(PASSWORD));
                password.setString(2, COORDINATOR);
                password.executeUpdate();
            }
        }
    }

    private static void assertNothingIsLost(RunningApp app) throws Exception {
        Client coordinator = app.as(COORDINATOR, PASSWORD);
        JsonNode item =
                coordinator.get("/api/v1/agenda-items/" + ITEM).expect(200).json();
        assertThat(item.get("number").asText()).isEqualTo("330106013014-2026-0007");
        assertThat(item.get("status").asText()).isEqualTo("IN_PROGRESS");
        assertThat(item.get("dueOn").asText()).isEqualTo("2026-11-30");
        assertThat(item.get("tasks").get(0).get("status").asText()).isEqualTo("SIGNED");
        JsonNode history = coordinator
                .get("/api/v1/agenda-items/" + ITEM + "/history")
                .expect(200)
                .json();
        assertThat(history.findValuesAsText("action")).containsExactly("DRAFT", "SUBMIT", "ACCEPT", "ASSIGN", "SIGN");
        assertThat(coordinator.get("/api/v1/agenda-items/" + ITEM + "/answers").body())
                .contains("您提出的“消防通道被占”已受理");
    }
}
