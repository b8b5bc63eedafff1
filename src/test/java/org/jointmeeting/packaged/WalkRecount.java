package org.jointmeeting.packaged;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** Counts the figures once more, from nothing but the histories that the API shows; a walk is younger than any deadline. */
final class WalkRecount {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int LATEST_DUE = 365;
    private static final Set<String> REOPENINGS = Set.of("SEND_BACK", "REBOUND");
    private static final Set<String> RESPONSES = Set.of("ACCEPT", "RETURN", "REJECT", "MERGE");
    private static final Set<String> ENDS = Set.of("RESOLVED", "REJECTED", "MERGED", "WITHDRAWN");

    private final Map<String, int[]> counts = new LinkedHashMap<>();

    private final LocalDate today = LocalDate.now(ZONE);
    private final Set<String> held = new HashSet<>();

    WalkRecount() {
        for (String figure : List.of(
                "RESPONSE_RATE",
                "RESOLUTION_RATE",
                "SATISFACTION_RATE",
                "BOUNCE_RATE",
                "SEND_BACK_RATE",
                "REBOUND_RATE",
                "ON_TIME_RATE",
                "OVERDUE_RATE",
                "DUTY_TO_MEET")) {
            counts.put(figure, new int[2]);
        }
    }

    /** A place that met fulfilled its duty of the month or quarter; the others were registered only now and owe nothing. */
    void meeting(JsonNode meeting) {
        if (meeting.hasNonNull("heldAt")
                && held.add(meeting.get("jurisdictionId").asText())) {
            add("DUTY_TO_MEET", true, true);
        }
    }

    /** @param dueAt the moment in force */
    void item(JsonNode history, JsonNode dueAt) {
        boolean isSubmitted = false;
        boolean isResponded = false;
        boolean isAssigned = false;
        boolean isBounced = false;
        boolean isReported = false;
        boolean isSentBack = false;
        boolean isVerified = false;
        boolean isSettledFirst = false;
        boolean hasRebounded = false;
        JsonNode end = null;
        JsonNode report = null;
        String status = "";
        for (JsonNode event : history) {
            String action = event.get("action").asText();
            String to = event.get("toStatus").asText();
            boolean isMoved = !event.get("fromStatus").asText().equals(to);
            isSubmitted |= action.equals("SUBMIT");
            isResponded |= isSubmitted && isMoved && RESPONSES.contains(action);
            isAssigned |= isMoved && to.equals("ASSIGNED");
            isBounced |= action.equals("RETURN_TO_SENDER");
            isReported |= isMoved && to.equals("REPORTED");
            isSentBack |= action.equals("SEND_BACK");
            report = isMoved && to.equals("REPORTED") ? event : REOPENINGS.contains(action) ? null : report;
            isSettledFirst |= action.equals("SETTLE") && !isVerified;
            isVerified |= action.equals("VERIFY");
            hasRebounded |= action.equals("REBOUND");
            end = isMoved && ENDS.contains(to) ? event : action.equals("REBOUND") ? null : end;
            status = to;
        }
        if (!isSubmitted) {
            return;
        }
        add("RESPONSE_RATE", isResponded, isResponded);
        add("OVERDUE_RATE", !ENDS.contains(status), false);
        boolean isDue = report != null && !dueAt.isNull();
        add("ON_TIME_RATE", isDue, isDue && !moment(report.get("at")).isAfter(moment(dueAt)));
        add("BOUNCE_RATE", isAssigned, isBounced);
        add("SEND_BACK_RATE", isReported && (isSentBack || !status.equals("REPORTED")), isSentBack);
        add("REBOUND_RATE", isVerified && !isSettledFirst, hasRebounded);
        if (end != null && end.get("action").asText().equals("VERIFY")) {
            JsonNode opinion = end.get("details").get("raiserOpinion");
            boolean isContacted = opinion.get("contacted").asBoolean();
            add("RESOLUTION_RATE", isContacted, opinion.path("solved").asBoolean());
            add("SATISFACTION_RATE", isContacted, opinion.path("satisfied").asBoolean());
        }
    }

    private static Instant moment(JsonNode at) {
        return OffsetDateTime.parse(at.asText()).toInstant().truncatedTo(ChronoUnit.SECONDS);
    }

    private void add(String figure, boolean isCounted, boolean isInNumerator) {
        int[] of = counts.get(figure);
        of[0] += isCounted && isInNumerator ? 1 : 0;
        of[1] += isCounted ? 1 : 0;
    }

    /** Where the service says otherwise. */
    List<String> differences(Client coordinator) throws IOException, InterruptedException {
        JsonNode figures = coordinator
                .get("/api/v1/figures?from=" + today.minusDays(1) + "&until=" + today.plusDays(LATEST_DUE))
                .expect(200)
                .json()
                .get("groups")
                .get(0)
                .get("figures");
        List<String> differences = new ArrayList<>();
        for (JsonNode figure : figures) {
            int[] own = counts.get(figure.get("figure").asText());
            int numerator = figure.get("numerator").asInt();
            int denominator = figure.get("denominator").asInt();
            if (own != null && (own[0] != numerator || own[1] != denominator)) {
                differences.add("%s is told as %d of %d and counted as %d of %d"
                        .formatted(figure.get("figure").asText(), numerator, denominator, own[0], own[1]));
            }
        }
        return differences;
    }
}
