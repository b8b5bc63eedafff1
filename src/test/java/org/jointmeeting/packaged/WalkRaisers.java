package org.jointmeeting.packaged;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** How many answers each item owes by its history: to its own raiser, and to those of what was merged into it by then. */
final class WalkRaisers {

    /** The answer that an action owes. */
    private static final Map<String, String> ANSWERS = Map.of(
            "ACCEPT", "ACCEPTED",
            "RETURN", "RETURNED",
            "REJECT", "REJECTED",
            "MERGE", "MERGED",
            "VERIFY", "RESOLVED",
            "SETTLE", "RESOLVED",
            "REBOUND", "REOPENED");

    private final Map<String, JsonNode> histories;
    private final Map<String, List<Merged>> mergedInto = new HashMap<>();

    private record Merged(String item, String at) {}

    WalkRaisers(Map<String, JsonNode> histories) {
        this.histories = histories;
        histories.forEach((id, history) -> {
            for (JsonNode event : history) {
                if (event.get("toStatus").asText().equals("MERGED")) {
                    mergedInto
                            .computeIfAbsent(
                                    event.get("details").get("survivingItemId").asText(), any -> new ArrayList<>())
                            .add(new Merged(id, event.get("at").asText()));
                }
            }
        });
    }

    Map<String, Integer> answersOwedBy(String id) {
        Map<String, Integer> owed = new HashMap<>();
        for (JsonNode event : histories.get(id)) {
            String kind = ANSWERS.get(event.get("action").asText());
            // The survivor of a merge notes it too, and owes nothing for it.
            boolean isNote = event.get("fromStatus").equals(event.get("toStatus"));
            if (kind != null && !isNote) {
                owed.merge(kind, raisersOf(id, event.get("at").asText()), Integer::sum);
            }
        }
        return owed;
    }

    private int raisersOf(String id, String at) {
        int raisers = 1;
        for (Merged merged : mergedInto.getOrDefault(id, List.of())) {
            if (isBefore(merged.at(), at)) {
                raisers += raisersOf(merged.item(), merged.at());
            }
        }
        return raisers;
    }

    private static boolean isBefore(String one, String other) {
        return OffsetDateTime.parse(one).isBefore(OffsetDateTime.parse(other));
    }
}
