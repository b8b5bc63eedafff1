package org.jointmeeting.packaged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The meetings that the walk places items on: one of each jurisdiction is drafted at a time, opened, held and put down in minutes. */
final class WalkMeetings {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long AHEAD_SECONDS = 600;

    private final WalkGround ground;
    private final Random dice;
    private final Map<String, String> drafted = new TreeMap<>();
    private String open;

    WalkMeetings(WalkGround ground, Random dice) {
        this.ground = ground;
        this.dice = dice;
    }

    /** One of the jurisdiction that still takes items. */
    String drafted(String jurisdiction) throws IOException, InterruptedException {
        if (!drafted.containsKey(jurisdiction)) {
            String meeting = coordinator()
                    .create(
                            "/meetings",
                            Map.of(
                                    "jurisdictionId",
                                    jurisdiction,
                                    "kind",
                                    "EMERGENCY",
                                    "title",
                                    "社区三方联席会议",
                                    "startsAt",
                                    Instant.now().plusSeconds(AHEAD_SECONDS).toString(),
                                    "durationMinutes",
                                    240,
                                    "venueId",
                                    venue(jurisdiction)),
                            UUID.randomUUID().toString());
            drafted.put(jurisdiction, meeting);
        }
        return drafted.get(jurisdiction);
    }

    /** A room for each meeting, so that none is ever taken. */
    private String venue(String jurisdiction) throws IOException, InterruptedException {
        String key = UUID.randomUUID().toString();
        return coordinator()
                .create(
                        "/venues",
                        Map.of("jurisdictionId", jurisdiction, "name", "议事厅 " + key.substring(24), "capacity", 30),
                        key);
    }

    /** The next thing that happens to a meeting; whatever is refused is tried again another time. */
    void goOn() throws IOException, InterruptedException {
        if (open == null) {
            List<String> jurisdictions = List.copyOf(drafted.keySet());
            if (!jurisdictions.isEmpty()) {
                open(jurisdictions.get(dice.nextInt(jurisdictions.size())));
            }
            return;
        }
        act(ground.as(WalkGround.CONVENER), open, "hold");
        act(coordinator(), open, "draft-minutes");
        open = null;
    }

    private void open(String jurisdiction) throws IOException, InterruptedException {
        String meeting = drafted(jurisdiction);
        act(coordinator(), meeting, "notify");
        attend(meeting);
        act(ground.as(WalkGround.CONVENER), meeting, "open");
        String status = coordinator()
                .get("/api/v1/meetings/" + meeting)
                .expect(200)
                .json()
                .get("status")
                .asText();
        if (status.equals("IN_SESSION")) {
            open = meeting;
        }
        if (!status.equals("DRAFT")) {
            drafted.remove(jurisdiction);
        }
    }

    private void attend(String meeting) throws IOException, InterruptedException {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (JsonNode seat : coordinator()
                .get("/api/v1/meetings/" + meeting + "/seats")
                .expect(200)
                .json()
                .get("items")) {
            lines.add(Map.of("seatId", seat.get("id").asText(), "attendance", "PRESENT", "attendedByName", "陈立新"));
        }
        coordinator()
                .call(
                        "PUT",
                        "/api/v1/meetings/" + meeting + "/attendance",
                        Map.of("Content-Type", "application/json", "If-Match", "*"),
                        JSON.writeValueAsString(Map.of("seats", lines)).getBytes(StandardCharsets.UTF_8));
    }

    private static void act(Client by, String meeting, String action) throws IOException, InterruptedException {
        Client.Answer answer = by.post(
                "/meetings/" + meeting + "/actions/" + action,
                Map.of(),
                UUID.randomUUID().toString());
        if (answer.status() >= 500) {
            throw new IllegalStateException(
                    action + " of a meeting answered " + answer.status() + ": " + answer.body());
        }
    }

    private Client coordinator() {
        return ground.as(WalkGround.COORDINATOR);
    }
}
