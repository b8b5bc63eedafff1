package org.jointmeeting.sample;

import java.util.Map;

import io.restassured.path.json.JsonPath;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Cast;

import static org.assertj.core.api.Assertions.assertThat;

/** The small sample, loaded through the API by whichever story needs it first. */
public final class LoadedSample {

    private static final int LONGEST_SECONDS = 300;
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
            for (int second = 0; second < LONGEST_SECONDS && !hasEnded(id); second++) {
                Thread.sleep(1000);
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
