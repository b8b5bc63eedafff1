package org.jointmeeting.packaged;

import java.io.IOException;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The app for the embedded database as a visitor and an operator find it. */
@Tag("packaged")
class EmbeddedAppPackagedTest {

    @TempDir
    static Path directory;

    private static RunningApp app;

    @BeforeAll
    static void start() throws Exception {
        app = Launch.onH2(directory).withAdministrator().start();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        app.close();
    }

    @Test
    void itsDatabaseLiesInTheDataDirectory() throws Exception {
        assertThat(directory.resolve("joint-meeting.mv.db")).isNotEmptyFile();
        assertThat(app.nobody().get("/q/health/ready").body()).contains("\"status\": \"UP\"");
    }

    @Test
    void theBareAddressLeadsToSwaggerUi() throws Exception {
        Client.Answer welcome = app.nobody().get("/");

        assertThat(welcome.status()).isEqualTo(302);
        assertThat(app.nobody().get(welcome.location()).expect(200).body()).contains("swagger-ui");
    }

    @Test
    void theDescriptionIsServed() throws Exception {
        assertThat(app.nobody().get("/openapi").expect(200).body())
                .contains("openapi: 3.1")
                .contains("/api/v1");
    }

    @Test
    void theConfiguredPasswordSignsInAndIsNeverPrinted() throws Exception {
        app.administrator().get("/api/v1/accounts/me").expect(200);
        app.as(Launch.ADMINISTRATOR, "Another-2026-secret")
                .get("/api/v1/accounts/me")
                .expect(401);

        assertThat(app.printed() + app.errors()).doesNotContain(Launch.PASSWORD).doesNotContain("one-time");
    }

    @Test
    void everyLineOfItsLogIsJson() throws Exception {
        assertThat(app.printed().lines()).isNotEmpty().allSatisfy(EmbeddedAppPackagedTest::assertIsLogged);
    }

    private static void assertIsLogged(String line) throws IOException {
        assertThat(new ObjectMapper().readTree(line).fieldNames())
                .toIterable()
                .contains("timestamp", "level", "loggerName", "message");
    }
}
