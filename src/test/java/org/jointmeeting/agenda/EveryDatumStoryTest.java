package org.jointmeeting.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Stage;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.kit.Trial;
import org.jointmeeting.shared.time.TestClock;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/**
 * Row by row, what must be given with an action: each datum that lacks or is wrong is refused and named. Rows that tell
 * more than that have stories of their own: levels, owners, requests, parking.
 */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class EveryDatumStoryTest {

    private static final String LONG = "字".repeat(5000);

    private static Stage stage;
    private static Stage elsewhere;

    @BeforeEach
    void onTwoStages() {
        if (stage == null) {
            stage = new Stage();
            elsewhere = new Stage();
        }
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(TestClock.now(), ZoneId.of("Asia/Shanghai"));
    }

    private static String aThursday() {
        return today().plusDays(7)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                .toString();
    }

    private static String aSaturday() {
        return today().plusDays(7)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
                .toString();
    }

    private static String yesterday() {
        return today().minusDays(1).toString();
    }

    // ── row 1 ───────────────────────────────────────────────────────────────────────────────────────

    @Test
    void drafting() {
        Map<String, Object> whole = Map.of(
                "compoundIds", List.of(stage.compound),
                "category", "NOISE",
                "title", "夜间噪声",
                "facts", "底商营业至凌晨一时。",
                "source", "SELF");
        for (String missing : List.of("category", "title", "facts", "source", "compoundIds")) {
            Map<String, Object> body = new HashMap<>(whole);
            body.remove(missing);
            stage.owners
                    .post("/agenda-items", body)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem("#/" + missing));
        }
        stage.owners.post("/agenda-items", whole).then().statusCode(201);
    }

    // ── rows 2 to 7 and 29: from the author to the office ───────────────────────────────────────────

    @Test
    void submitting() {
        Trial.of(stage.owners, stage.drafted("未写明诉求"), "submit", Map.of("desiredResult", "恢复畅通", "alreadyTried", "无"))
                .needs("desiredResult", "alreadyTried")
                .wrong("desiredResult", LONG, 400)
                .wrong("alreadyTried", LONG, 400)
                .succeeds();
    }

    @Test
    void returningAndResubmitting() {
        String item = stage.submitted("材料不全");
        Trial.of(stage.coordinator, item, "return", Map.of("missing", "请补照片。", "completeBy", aThursday()))
                .needs("missing", "completeBy")
                .wrong("missing", LONG, 400)
                .wrong("completeBy", yesterday(), 422)
                .wrong("completeBy", aSaturday(), 422)
                .wrong("completeBy", "尽快", 400)
                .succeeds();
        Trial.of(stage.owners, item, "resubmit", Map.of("facts", "已补照片。"))
                .needs("facts")
                .wrong("facts", LONG, 400)
                .succeeds();
    }

    @Test
    void accepting() {
        Trial.of(
                        stage.coordinator,
                        stage.submitted("井盖松动"),
                        "accept",
                        Map.of("urgency", "ORDINARY", "ownersMatter", false, "proposedLeadAgencyId", stage.fire))
                .wrong("urgency", "WHENEVER", 400)
                .wrong("ownersMatter", "也许", 400)
                .wrong("proposedLeadAgencyId", Api.newKey(), 404)
                .wrong("proposedLeadAgencyId", elsewhere.fire, 404)
                .wrong("proposedLeadAgencyId", "消防", 400)
                .needs("urgency")
                .succeeds();
    }

    @Test
    void rejecting() {
        Trial.of(
                        stage.coordinator,
                        stage.submitted("邻里纠纷"),
                        "reject",
                        Map.of("reasonCode", "NOT_A_JOINT_MATTER", "reason", "属邻里纠纷。", "turnTo", "人民调解委员会"))
                .needs("reasonCode", "reason", "turnTo")
                .wrong("reasonCode", "NO_TIME", 400)
                .succeeds();
    }

    @Test
    void merging() {
        String item = stage.submitted("充电桩占道甲");
        String survivor = stage.accepted("充电桩占道乙", "ORDINARY");
        String drafted = stage.drafted("还没提出");
        String rejected = stage.submitted("不予受理");
        stage.coordinator
                .act(rejected, "reject", Map.of("reasonCode", "NOT_A_JOINT_MATTER", "reason", "否", "turnTo", "热线"))
                .then()
                .statusCode(200);
        Trial.of(stage.coordinator, item, "merge", Map.of("survivingItemId", Stage.idOf(survivor), "reason", "同一事项。"))
                .needs("survivingItemId", "reason")
                .wrong("survivingItemId", Stage.idOf(item), 400)
                .wrong("survivingItemId", Stage.idOf(drafted), 422)
                .wrong("survivingItemId", Stage.idOf(rejected), 422)
                .succeeds();
        // Back into what was merged would be a circle.
        stage.coordinator
                .act(survivor, "merge", Map.of("survivingItemId", Stage.idOf(item), "reason", "互相并入。"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/survivingItemId"))
                .body("detail", containsString("not ended"));
        stage.coordinator
                .act(survivor, "merge", Map.of("survivingItemId", Api.newKey(), "reason", "没有这件。"))
                .then()
                .statusCode(404);
    }

    @Test
    void withdrawing() {
        Trial.of(stage.owners, stage.submitted("自行解决"), "withdraw", Map.of("reason", "物业已整改。"))
                .needs("reason")
                .wrong("reason", LONG, 400)
                .succeeds();
        String placed = stage.accepted("已列入议程", "ORDINARY");
        stage.place(placed, stage.emergencyMeeting());
        stage.owners.act(placed, "withdraw", Map.of("reason", "太晚了。")).then().statusCode(409);
    }

    // ── rows 8 to 12: the meeting ───────────────────────────────────────────────────────────────────

    @Test
    void placingAndDeferring() {
        String item = stage.accepted("快递柜占道", "ORDINARY");
        String foreign = elsewhere.emergencyMeeting();
        String meeting = stage.emergencyMeeting();
        Trial.of(
                        stage.coordinator,
                        item,
                        "place",
                        Map.of("meetingId", Stage.idOf(meeting), "minutes", 20, "publicity", "THREE_PARTIES"))
                .needs("meetingId", "minutes", "publicity")
                .wrong("minutes", 0, 400)
                .wrong("minutes", 241, 400)
                .wrong("publicity", "NOBODY", 400)
                .wrong("presenter", LONG, 400)
                .succeeds();
        String late = stage.accepted("议程已定", "ORDINARY");
        stage.coordinator
                .act(late, "place", placing(Stage.idOf(foreign)))
                .then()
                .statusCode(404);
        stage.open(meeting);
        stage.coordinator
                .act(late, "place", placing(Stage.idOf(meeting)))
                .then()
                .statusCode(409);
        Trial.of(stage.convener, item, "defer", Map.of("reason", "方案未定。"))
                .needs("reason")
                .wrong("reason", LONG, 400)
                .succeeds();
    }

    private static Map<String, Object> placing(String meeting) {
        return Map.of("meetingId", meeting, "minutes", 20, "publicity", "INTERNAL");
    }

    /** The same of a direct assignment and of what a meeting decides. */
    private static Trial assignment(Trial trial) {
        Map<String, Object> nobody = Map.of("text", "配合。");
        Map<String, Object> both =
                Map.of("agencyId", stage.enforcement, "partyId", stage.party("PROPERTY_COMPANY"), "text", "配合。");
        return trial.needs(
                        "assignment",
                        "assignment/lead",
                        "assignment/lead/agencyId",
                        "assignment/lead/text",
                        "assignment/verifierAgencyId")
                .wrong("assignment/lead/agencyId", Api.newKey(), 400)
                .wrong("assignment/lead/agencyId", elsewhere.fire, 400)
                .wrong("assignment/verifierAgencyId", Api.newKey(), 400)
                .wrong("assignment/verifierAgencyId", stage.fire, 422)
                .wrong("assignment/dueOn", yesterday(), 422)
                .wrong("assignment/dueOn", aSaturday(), 422)
                .wrong("assignment/assists", List.of(nobody), 400, "assignment/assists/0/agencyId")
                .wrong("assignment/assists", List.of(both), 400, "assignment/assists/0/agencyId")
                .wrong(
                        "assignment/assists",
                        List.of(Map.of("agencyId", stage.enforcement)),
                        400,
                        "assignment/assists/0/text")
                .wrong(
                        "assignment/assists",
                        List.of(Map.of("partyId", elsewhere.party("PROPERTY_COMPANY"), "text", "配合。")),
                        400,
                        "assignment/assists/0/partyId");
    }

    @Test
    void assigningDirectly() {
        assignment(Trial.of(
                        stage.convener,
                        stage.accepted("路灯不亮", "ORDINARY"),
                        "assign",
                        Map.of("assignment", stage.assignment(), "reason", "事项明确。")))
                .needs("reason")
                .succeeds();
    }

    private static String inSession(String title) {
        String item = stage.accepted(title, "ORDINARY");
        String meeting = stage.emergencyMeeting();
        stage.place(item, meeting);
        stage.open(meeting);
        return item;
    }

    @Test
    void deciding() {
        assignment(Trial.of(
                        stage.convener,
                        inSession("车辆乱停"),
                        "decide",
                        Map.of("decision", Map.of("text", "由消防救援站牵头。"), "assignment", stage.assignment())))
                .needs("decision", "decision/text")
                .wrong(
                        "decision/tally",
                        Map.of("inFavour", -1, "against", 0, "abstained", 0),
                        400,
                        "decision/tally/inFavour")
                .succeeds();
    }

    @Test
    void settling() {
        Trial.of(
                        stage.convener,
                        inSession("门禁失灵"),
                        "settle",
                        Map.of("decision", Map.of("text", "物业当场修复。"), "outcomeCode", "AGREED"))
                .needs("decision", "decision/text", "outcomeCode")
                .wrong("outcomeCode", "MAYBE", 400)
                .succeeds();
    }

    // ── rows 20, 23 and 25 to 28: the work ──────────────────────────────────────────────────────────

    @Test
    void signing() {
        Trial.of(stage.fireOfficer, stage.assigned("消火栓漏水"), "sign", Map.of("handler", "经办一科"))
                .needs("handler")
                .wrong("handler", LONG, 400)
                .succeeds();
    }

    /** Row 21 and 24: what was asked is granted or refused with a reason. */
    @Test
    void decidingWhatWasAsked() {
        String assigned = stage.assigned("退单要素");
        stage.fireOfficer
                .act(
                        assigned,
                        "ask-return",
                        Map.of("reason", "非本单位职责。", "basis", "职责清单", "suggestedAgencyId", stage.enforcement))
                .then()
                .statusCode(200);
        Trial.of(
                        stage.coordinator,
                        assigned,
                        "return-to-sender",
                        Map.of("reason", "改派。", "newLeadAgencyId", stage.enforcement))
                .needs("reason", "newLeadAgencyId")
                .wrong("newLeadAgencyId", Api.newKey(), 400)
                .wrong("dueOn", yesterday(), 422)
                .succeeds();
        String item = stage.inProgress("延期要素");
        askExtension(item);
        Trial.of(stage.convener, item, "refuse-extension", Map.of("reason", "按期办理。"))
                .needs("reason")
                .succeeds();
        askExtension(item);
        Trial.of(stage.convener, item, "extend", Map.of("reason", "同意。"))
                .needs("reason")
                .wrong("reason", LONG, 400)
                .succeeds();
    }

    private static void askExtension(String item) {
        Map<String, Object> request = Map.of("reason", "需公示。", "progress", "已拆除 4 组。", "dueOn", aThursday());
        Trial.of(stage.fireOfficer, item, "ask-extension", request)
                .wrong("dueOn", yesterday(), 422)
                .wrong("dueOn", aSaturday(), 422)
                .succeeds();
    }

    @Test
    void assisting() {
        Map<String, Object> assignment = stage.assignment();
        assignment.put("assists", List.of(Map.of("agencyId", stage.enforcement, "text", "配合清理。")));
        String item = stage.accepted("协办要素", "URGENT");
        stage.coordinator
                .act(item, "assign", Map.of("assignment", assignment, "reason", "涉及消防安全。"))
                .then()
                .statusCode(200);
        String task = "/tasks/" + stage.coordinator.get(item).path("tasks.find { it.role == 'ASSIST' }.id");
        Trial.of(stage.enforcementOfficer, task, "sign", Map.of("handler", "二队"))
                .needs("handler")
                .succeeds();
        Trial.of(stage.enforcementOfficer, task, "progress", Map.of("text", "已到场。"))
                .needs("text")
                .wrong("evidenceIds", List.of(Api.newKey()), 400)
                .succeeds();
        Trial.of(stage.coordinator, task, "waive", Map.of("reason", "无需配合。"))
                .needs("reason")
                .wrong("reason", LONG, 400)
                .succeeds();
    }

    @Test
    void resuming() {
        String item = stage.inProgress("等待资金");
        stage.convener
                .act(item, "park", Map.of("reason", "资金未到。", "reviewOn", aThursday()))
                .then()
                .statusCode(200);
        Trial.of(stage.convener, item, "resume", Map.of("note", "资金到位。"))
                .wrong("note", LONG, 400)
                .succeeds();
    }

    @Test
    void reporting() {
        String item = stage.inProgress("违规充电");
        String foreign = stage.evidence(stage.fireOfficer, stage.inProgress("另一件"));
        Trial.of(
                        stage.fireOfficer,
                        item,
                        "report",
                        Map.of("result", "已清理。", "evidenceIds", List.of(stage.evidence(stage.fireOfficer, item))))
                .needs("result", "evidenceIds")
                .wrong("evidenceIds", List.of(), 400)
                .wrong("evidenceIds", List.of(foreign), 400)
                .wrong("evidenceIds", List.of(Api.newKey()), 400)
                .succeeds();
    }

    @Test
    void sendingBack() {
        Trial.of(stage.coordinator, stage.reported("清理不彻底"), "send-back", Map.of("missing", "仍有一处。"))
                .needs("missing")
                .wrong("childIds", List.of(Api.newKey()), 400)
                .succeeds()
                .body("returnCount", equalTo(1));
    }

    @Test
    void verifying() {
        Map<String, Object> silent = Map.of("contacted", false, "solved", true);
        Trial.of(stage.coordinator, stage.reported("核验要素"), "verify", stage.verification())
                .needs("howChecked", "raiserOpinion", "raiserOpinion/contacted")
                .needs("raiserOpinion/solved", "raiserOpinion/satisfied")
                .wrong("raiserOpinion", silent, 400, "raiserOpinion/contacted")
                .wrong("howChecked", LONG, 400)
                .succeeds();
    }

    @Test
    void rebounding() {
        String item = stage.resolved("反弹要素");
        String proof = stage.evidence(stage.owners, item);
        String foreign = stage.evidence(stage.owners, stage.resolved("别的议题"));
        Trial.of(stage.owners, item, "rebound", Map.of("whatCameBack", "再次占道。", "evidenceIds", List.of(proof)))
                .needs("whatCameBack", "evidenceIds")
                .wrong("evidenceIds", List.of(), 400)
                .wrong("evidenceIds", List.of(foreign), 400)
                .succeeds();
        String settled = inSession("当场办结的不反弹");
        stage.convener
                .act(settled, "settle", Map.of("decision", Map.of("text", "已解决。"), "outcomeCode", "AGREED"))
                .then()
                .statusCode(200);
        stage.owners
                .act(
                        settled,
                        "rebound",
                        Map.of("whatCameBack", "又来了。", "evidenceIds", List.of(stage.evidence(stage.owners, settled))))
                .then()
                .statusCode(422)
                .body("detail", containsString("raise it anew"));
    }
}
