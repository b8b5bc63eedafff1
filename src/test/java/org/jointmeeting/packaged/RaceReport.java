package org.jointmeeting.packaged;

import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** What the callers of a race were answered, and which meetings hold the room in the end. */
final class RaceReport {

    private final List<String> surprises = new ArrayList<>();
    private int tries;
    private int rounds;
    private int winners;
    private int refused;
    private int notified;
    private int overlaps;

    void add(List<Client.Answer> answers) throws IOException {
        int won = 0;
        for (Client.Answer answer : answers) {
            if (answer.status() == 200) {
                won++;
            } else if (answer.status() == 409
                    && answer.json().path("type").asText().endsWith(":double-booking")) {
                refused++;
            } else {
                surprises.add(answer.status() + " " + answer.body());
            }
        }
        if (won != 1) {
            surprises.add(won + " winners in round " + rounds);
        }
        rounds++;
        tries += answers.size();
        winners += won;
    }

    /** @param meetings all of them, of whatever status */
    void found(List<JsonNode> meetings) {
        List<JsonNode> inOrder = meetings.stream()
                .filter(meeting -> meeting.get("status").asText().equals("NOTIFIED"))
                .sorted((one, other) -> startOf(one).compareTo(startOf(other)))
                .toList();
        notified = inOrder.size();
        for (int i = 1; i < inOrder.size(); i++) {
            JsonNode before = inOrder.get(i - 1);
            if (startOf(inOrder.get(i))
                    .isBefore(startOf(before)
                            .plusSeconds(60L * before.get("durationMinutes").asInt()))) {
                overlaps++;
            }
        }
    }

    private static Instant startOf(JsonNode meeting) {
        return OffsetDateTime.parse(meeting.get("startsAt").asText()).toInstant();
    }

    boolean isClean() {
        return surprises.isEmpty() && winners == rounds && notified == rounds && overlaps == 0;
    }

    String lastLine() {
        surprises.stream().distinct().limit(5).forEach(surprise -> System.out.println("surprise: " + surprise));
        return "tries=%d rounds=%d winners=%d refused=%d other=%d notified=%d overlaps=%d"
                .formatted(tries, rounds, winners, refused, surprises.size(), notified, overlaps);
    }
}
