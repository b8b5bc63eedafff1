package org.jointmeeting.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import io.restassured.path.json.JsonPath;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Cast;

import static org.assertj.core.api.Assertions.assertThat;

/** The small sample, loaded through the API by whichever story needs it first. */
public final class LoadedSample {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Api ADMINISTRATOR = Api.as(Cast.ADMINISTRATOR);

    private static boolean loaded;

    private LoadedSample() {}

    public static synchronized void await() throws InterruptedException {
        if (!loaded) {
            String id = ADMINISTRATOR
                    .post("/sample/actions/load", Map.of("scope", "DISTRICT"))
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
            Instant end = Instant.now().plus(LONGEST);
            while (!hasEnded(id) && Instant.now().isBefore(end)) {
                Thread.sleep(200);
            }
            assertThat(hasEnded(id)).isTrue();
            loaded = true;
        }
    }

    private static boolean hasEnded(String id) {
        JsonPath load = ADMINISTRATOR.get("/sample/loads/{id}", id).jsonPath();
        assertThat(load.getString("error")).isNull();
        return load.getString("endedAt") != null;
    }
}
