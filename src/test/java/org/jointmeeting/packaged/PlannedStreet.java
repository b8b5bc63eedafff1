package org.jointmeeting.packaged;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

/** A street with communities that owe a meeting every month, one room for all, and a fire station that sends one of two. */
final class PlannedStreet {

    private static final int COMMUNITIES = 6;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final long POLL_MILLIS = 50;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Ground ground;
    private final String street;

    private PlannedStreet(Ground ground, String street) {
        this.ground = ground;
        this.street = street;
    }

    static PlannedStreet lay(RunningApp app) throws IOException, InterruptedException {
        Ground ground = Ground.lay(app);
        Client administrator = app.administrator();
        String street = ground.below(administrator, "330106013000", "文新街道", "STREET", null);
        for (int i = 1; i <= COMMUNITIES; i++) {
            ground.below(administrator, "33010601300" + i, "文新第 " + i + " 社区", "COMMUNITY", street);
        }
        administrator.create("/venues", Map.of("jurisdictionId", street, "name", "文新街道联席会议室", "capacity", 20), key());
        String station = administrator.create(
                "/agencies",
                Map.of("jurisdictionId", street, "department", "FIRE", "name", "文新街道消防救援站", "standing", true),
                key());
        for (String name : List.of("站长甲", "副站长乙")) {
            String person = administrator.create("/people", Map.of("jurisdictionId", street, "name", name), key());
            administrator.create(
                    "/people/" + person + "/posts",
                    Map.of("kind", "AGENCY", "holderId", station, "title", "站员", "startsOn", "2026-01-01"),
                    key());
        }
        return new PlannedStreet(ground, street);
    }

    Client coordinator(RunningApp app) {
        return ground.coordinator(app);
    }

    /** @return the id of a plan that is still to be searched, of the month that lies so many after this one */
    String plan(Client by, int monthsAhead, int seconds) throws IOException, InterruptedException {
        LocalDate first = LocalDate.now(ZONE).withDayOfMonth(1).plusMonths(monthsAhead);
        Map<String, Object> request = Map.of(
                "jurisdictionId",
                street,
                "from",
                first.toString(),
                "until",
                first.plusMonths(1).minusDays(1).toString(),
                "searchSeconds",
                seconds);
        return by.post("/plans", request, key()).expect(202).json().get("id").asText();
    }

    void apply(Client by, String plan) throws IOException, InterruptedException {
        by.post("/plans/" + plan + "/actions/apply", Map.of(), key()).expect(200);
    }

    /** Waits until the plan has come there. */
    void await(Client by, String plan, String status) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(LONGEST);
        while (!statusOf(by, plan).equals(status)) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("plan is " + statusOf(by, plan) + " instead of " + status);
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    String statusOf(Client by, String plan) throws IOException, InterruptedException {
        return seen(by, plan).get("status").asText();
    }

    JsonNode seen(Client by, String plan) throws IOException, InterruptedException {
        return by.get("/api/v1/plans/" + plan).expect(200).json();
    }

    List<JsonNode> plans(Client by) throws IOException, InterruptedException {
        return by.all("/plans");
    }

    /** With times, rooms and people. */
    List<JsonNode> meetingsOf(Client by, String plan) throws IOException, InterruptedException {
        return by.all("/plans/" + plan + "/meetings");
    }

    /** Those that exist. */
    List<JsonNode> meetings(Client by) throws IOException, InterruptedException {
        return by.all("/meetings");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
