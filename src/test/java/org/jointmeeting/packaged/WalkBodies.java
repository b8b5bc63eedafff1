package org.jointmeeting.packaged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;

/** What is given with each action of an item: one maker per action. An action that is offered needs one here. */
final class WalkBodies {

    private static final String PROOF =
            """
            --walk\r
            Content-Disposition: form-data; name="file"; filename="clearance.pdf"\r
            Content-Type: application/pdf\r
            \r
            %PDF-1.4
            %%EOF
            \r
            --walk--\r
            """;

    private final WalkGround ground;
    private final WalkMeetings meetings;
    private final Random dice;
    private final Map<String, Maker> makers = new LinkedHashMap<>();

    /** Makes what is given with an action; null when there is nothing to do it with just now. */
    interface Maker {
        Map<String, Object> make(JsonNode item, Client by) throws IOException, InterruptedException;
    }

    WalkBodies(WalkGround ground, WalkMeetings meetings, WalkItems items, Random dice) {
        this.ground = ground;
        this.meetings = meetings;
        this.dice = dice;
        put("SUBMIT", Map.of("desiredResult", "通道恢复畅通", "alreadyTried", "物业已两次告知"));
        put("RETURN", Map.of("missing", "请补充现场照片。", "completeBy", workingDay(7)));
        makers.put("RESUBMIT", (item, by) -> Map.of("facts", "已补充：占道 1.5 米。" + dice.nextInt()));
        makers.put(
                "ACCEPT",
                (item, by) -> Map.of(
                        "urgency",
                        oneOf("URGENT", "ORDINARY", "COMPLEX", "EMERGENCY"),
                        "proposedLeadAgencyId",
                        ground.fire,
                        "ownersMatter",
                        dice.nextInt(3) == 0));
        put("REJECT", Map.of("reasonCode", "NOT_A_JOINT_MATTER", "reason", "属邻里纠纷。", "turnTo", "社区调解委员会"));
        makers.put("MERGE", (item, by) -> {
            String other = items.another(item.get("id").asText());
            return other == null ? null : Map.of("survivingItemId", other, "reason", "同一事项。");
        });
        makers.put(
                "PLACE",
                (item, by) -> Map.of(
                        "meetingId",
                        meetings.drafted(item.get("jurisdictionId").asText()),
                        "minutes",
                        5,
                        "publicity",
                        oneOf("INTERNAL", "THREE_PARTIES")));
        put("DEFER", Map.of("reason", "方案尚未提供。"));
        makers.put("ASSIGN", (item, by) -> Map.of("assignment", assignment(), "reason", "涉及消防安全。"));
        makers.put(
                "DECIDE",
                (item, by) -> Map.of(
                        "decision",
                        Map.of("text", "由牵头部门办理。"),
                        "assignment",
                        assignment(),
                        "presenceWaiverReason",
                        "书面同意。"));
        put(
                "SETTLE",
                Map.of(
                        "decision", Map.of("text", "当场达成一致。"),
                        "outcomeCode", "AGREED",
                        "presenceWaiverReason", "书面同意。"));
        put("SIGN", Map.of("handler", "经办一科"));
        makers.put("REPORT", (item, by) -> Map.of("result", "已拆除。", "evidenceIds", List.of(proof(item, by))));
        put("SEND_BACK", Map.of("missing", "仍有一处未清理。"));
        makers.put("VERIFY", (item, by) -> Map.of("howChecked", "现场复查。", "raiserOpinion", opinion()));
        makers.put("REBOUND", (item, by) -> Map.of("whatCameBack", "再次占道。", "evidenceIds", List.of(proof(item, by))));
        put("ESCALATE", Map.of("reasonCode", "NO_AUTHORITY", "tried", "已两次协商。", "asked", "请上级协调。"));
        put("TAKE_UP", Map.of("remark", "列入例会研究。"));
        put("SEND_DOWN", Map.of("reason", "属本级职权。", "guidance", "请约请消防救援站到会。"));
        makers.put("DELEGATE", (item, by) -> {
            String below = ground.below(item.get("jurisdictionId").asText());
            return below == null
                    ? null
                    : Map.of(
                            "parts",
                            List.of(Map.of("jurisdictionId", below, "task", "排查整改。")),
                            "verifierAgencyId",
                            ground.office,
                            "reason",
                            "由下级落实。");
        });
        put(
                "REFER_TO_OWNERS",
                Map.of(
                        "recommendation", Map.of("text", "建议同意。"),
                        "matter", "MAINTENANCE_FUND_USE",
                        "voteBy", workingDay(20),
                        "organiser", "OWNERS_COMMITTEE",
                        "presenceWaiverReason", "书面同意。"));
        makers.put(
                "RECORD_OWNERS_CONSENT",
                (item, by) -> Map.of("vote", vote(true, proof(item, by)), "assignment", assignment()));
        makers.put(
                "RECORD_OWNERS_REFUSAL",
                (item, by) -> Map.of("vote", vote(false, proof(item, by)), "explanation", "可完善方案后重新提出。"));
        makers.put(
                "ASK_RETURN",
                (item, by) -> Map.of("reason", "非本部门职责。", "basis", "《职责清单》", "suggestedAgencyId", anyLead()));
        makers.put("RETURN_TO_SENDER", (item, by) -> Map.of("reason", "同意改派。", "newLeadAgencyId", anyLead()));
        put("REFUSE_RETURN", Map.of("reason", "职责清单已明确。"));
        put("PARK", Map.of("reason", "资金列入下一年度。", "reviewOn", workingDay(30)));
        put("RESUME", Map.of("note", "资金已批复。"));
        put("ASK_EXTENSION", Map.of("reason", "需公示。", "progress", "已拆除 4 组。", "dueOn", workingDay(45)));
        put("EXTEND", Map.of("reason", "同意延期。"));
        put("REFUSE_EXTENSION", Map.of("reason", "请按期办理。"));
        put("WITHDRAW", Map.of("reason", "已自行解决。"));
    }

    private void put(String action, Map<String, Object> body) {
        makers.put(action, (item, by) -> body);
    }

    List<String> actions() {
        return List.copyOf(makers.keySet());
    }

    boolean knows(String action) {
        return makers.containsKey(action);
    }

    Map<String, Object> of(String action, JsonNode item, Client by) throws IOException, InterruptedException {
        return makers.get(action).make(item, by);
    }

    private String anyLead() {
        return dice.nextBoolean() ? ground.fire : ground.enforcement;
    }

    private Map<String, Object> assignment() {
        return Map.of("lead", Map.of("agencyId", anyLead(), "text", "清理占道设施。"), "verifierAgencyId", ground.office);
    }

    /** Of a thousand owners nearly all take part, and are nearly all of one mind. */
    private static Map<String, Object> vote(boolean isFor, String document) {
        Map<String, Object> count =
                Map.of("total", 1000, "participating", 900, "inFavour", isFor ? 880 : 20, "against", isFor ? 20 : 880);
        return Map.of(
                "votedOn", LocalDate.now(ZoneId.of("Asia/Shanghai")).toString(),
                "owners", count,
                "floorArea", count,
                "documentId", document);
    }

    private Map<String, Object> opinion() {
        return dice.nextInt(4) == 0
                ? Map.of("contacted", false)
                : Map.of("contacted", true, "solved", dice.nextInt(4) > 0, "satisfied", dice.nextInt(3) > 0);
    }

    /** Evidence that the caller adds first; what is refused there is named all the same, and refused again. */
    private String proof(JsonNode item, Client by) throws IOException, InterruptedException {
        Client.Answer answer = by.call(
                "POST",
                "/api/v1/agenda-items/" + item.get("id").asText() + "/evidence",
                Map.of("Content-Type", "multipart/form-data; boundary=walk"),
                PROOF.getBytes(StandardCharsets.UTF_8));
        return answer.status() == 201 ? answer.json().get("id").asText() : "01900000-0000-7000-8001-000000000000";
    }

    String oneOf(String... choices) {
        return choices[dice.nextInt(choices.length)];
    }

    /** A day of the plain week some days ahead. */
    static String workingDay(int ahead) {
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(ahead);
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.plusDays(1);
        }
        return day.toString();
    }

    /** The body with one field gone, or with nonsense in it. */
    Map<String, Object> spoiled(Map<String, Object> body) {
        Map<String, Object> worse = new LinkedHashMap<>(body);
        if (worse.isEmpty()) {
            worse.put("unknown", 1);
            return worse;
        }
        String field = List.copyOf(worse.keySet()).get(dice.nextInt(worse.size()));
        switch (dice.nextInt(4)) {
            case 0 -> worse.remove(field);
            case 1 -> worse.put(field, null);
            case 2 -> worse.put(field, "x".repeat(5000));
            default -> worse.put(field, Map.of("id", -1));
        }
        return worse;
    }
}
