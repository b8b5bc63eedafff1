package org.jointmeeting.packaged;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void aBrokenAddressIsAProblem() throws Exception {
        URI address = URI.create(app.address());
        try (Socket line = new Socket(address.getHost(), address.getPort())) {
            line.setSoTimeout(20_000);
            line.getOutputStream()
                    .write("GET /api/v1/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .contains("urn:joint-meeting:problem:request-refused");
        }
    }

    @Test
    void theConfiguredPasswordSignsInAndIsNeverPrinted() throws Exception {
        app.administrator().get("/api/v1/accounts/me").expect(200);
        assertThatThrownBy(() ->
                        app.as(Launch.ADMINISTRATOR, "Another-2026-secret").get("/api/v1/accounts/me"))
                .hasMessageContaining("answered 400")
                .hasMessageContaining("sign-in-failed");

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
