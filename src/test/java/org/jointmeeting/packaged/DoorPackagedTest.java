package org.jointmeeting.packaged;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands at the door of the app as it is delivered: limits, and what browsers are told. */
@Tag("packaged")
class DoorPackagedTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path directory;

    @Test
    void whoAsksTooOftenIsToldWhenToComeBack() throws Exception {
        try (RunningApp app = Launch.onH2(directory)
                .withAdministrator()
                .with("joint-meeting.security.limits.sign-ins-per-address", "12")
                .start()) {
            URI address = URI.create(app.address());
            for (int i = 0; i < 10; i++) {
                assertThat(signIn(address).statusCode()).isEqualTo(400);
            }
            HttpResponse<String> refused = signIn(address);
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0))
                    .isBetween(1L, 60L);
            assertThat(refused.body()).contains("urn:joint-meeting:problem:too-many-requests");

            HttpResponse<String> open = get(address.resolve("/q/health/live"));
            assertThat(open.statusCode()).isEqualTo(200);
            assertThat(open.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(open.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(open.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
            HttpResponse<String> api = get(address.resolve("/api/v1/accounts/me"));
            assertThat(api.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(get(address.resolve("/h2-console")).statusCode()).isEqualTo(404);
        }
    }

    private static HttpResponse<String> signIn(URI address) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(address.resolve("/api/v1/oauth/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=password&username=nobody&password=wrong"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(URI address) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
