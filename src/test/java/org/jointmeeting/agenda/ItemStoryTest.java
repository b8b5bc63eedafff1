package org.jointmeeting.agenda;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Stage;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.shared.time.TestClock;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

/** Every row of the table that the API offers, told as it happens: who does it, with what, and what is refused. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class ItemStoryTest {

    private static Stage stage;

    @BeforeEach
    void onOneStage() {
        if (stage == null) {
            stage = new Stage();
        }
    }

    @Test
    void aMatterGoesFromRaisingThroughAMeetingToResolution() {
        String item = stage.accepted("3 幢东侧充电桩占用消防车通道", "EMERGENCY");
        String meeting = stage.emergencyMeeting();
        stage.place(item, meeting);
        stage.open(meeting);
        Map<String, Object> assignment = stage.assignment();
        assignment.put("assists", List.of(Map.of("agencyId", stage.enforcement, "text", "配合清理。")));

        stage.convener
                .act(item, "decide", Map.of("decision", Map.of("text", "由消防牵头清理。"), "assignment", assignment))
                .then()
                .statusCode(200)
                .body("status", equalTo("ASSIGNED"))
                .body("tasks.role", contains("LEAD", "ASSIST"));
        stage.convener.act(meeting, "hold").then().statusCode(200).body("status", equalTo("HELD"));
        stage.coordinator
                .act(meeting, "draft-minutes")
                .then()
                .statusCode(200)
                .body("sections[0].text", equalTo("会议议定：由消防牵头清理。"))
                .body("sections[0].assignments", hasSize(2));
        stage.convener.act(meeting + "/minutes", "approve").then().statusCode(200);
        stage.coordinator
                .act(meeting, "issue-minutes")
                .then()
                .statusCode(200)
                .body("number", matchesPattern("〔\\d{4}〕\\d+号"));
        stage.fireOfficer.act(item, "sign", Map.of("handler", "经办一科")).then().statusCode(200);
        finishAssist(item);
        stage.report(item);
        stage.coordinator
                .act(item, "verify", stage.verification())
                .then()
                .statusCode(200)
                .body("status", equalTo("RESOLVED"))
                .body("statusGroup", equalTo("DONE"));

        stage.owners
                .get(item + "/history")
                .then()
                .body("action", contains("DRAFT", "SUBMIT", "ACCEPT", "PLACE", "DECIDE", "SIGN", "REPORT", "VERIFY"));
        stage.owners
                .get(item + "/answers")
                .then()
                .body("kind", contains("ACCEPTED", "RESOLVED"))
                .body("text[1]", containsString("已拆除占道充电桩"));
    }

    private void finishAssist(String item) {
        String task = stage.enforcementOfficer
                .get(item)
                .then()
                .statusCode(200)
                .extract()
                .path("tasks.find { it.role == 'ASSIST' }.id");
        stage.fireOfficer
                .act(
                        item,
                        "report",
                        Map.of("result", "x", "evidenceIds", List.of(stage.evidence(stage.fireOfficer, item))))
                .then()
                .statusCode(422)
                .body("detail", containsString("assisting"));
        stage.enforcementOfficer
                .act("/tasks/" + task, "sign", Map.of("handler", "二队"))
                .then()
                .statusCode(200);
        stage.enforcementOfficer
                .act("/tasks/" + task, "progress", Map.of("text", "已到场。"))
                .then()
                .statusCode(200);
        stage.enforcementOfficer
                .act("/tasks/" + task, "complete", Map.of("result", "已配合清理。"))
                .then()
                .statusCode(200)
                .body("status", equalTo("DONE"));
    }

    @Test
    void submittingNeedsWhatIsWishedForAndWhatWasTried() {
        String item = stage.drafted("二次供水水压不足");
        stage.owners.act(item, "submit").then().statusCode(400).body("errors.pointer", contains("#/desiredResult"));
        stage.owners
                .act(item, "submit", Map.of("desiredResult", "水压恢复"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/alreadyTried"));
        stage.owners.get(item).then().body("status", equalTo("DRAFT")).body("desiredResult", nullValue());
    }

    @Test
    void aReturnedItemComesBackChanged() {
        String item = stage.submitted("楼道堆物");
        stage.coordinator
                .act(item, "return", Map.of("missing", "现场照片", "completeBy", "2020-01-02"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/completeBy"));
        stage.coordinator
                .act(item, "return", Map.of("missing", "现场照片", "completeBy", aWorkingDay()))
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"));
        stage.owners.act(item, "resubmit").then().statusCode(400);
        stage.owners
                .act(item, "resubmit", Map.of("facts", "照片三张，见附件。"))
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("facts", equalTo("照片三张，见附件。"));
    }

    @Test
    void acceptingGivesANumberAndARejectionSaysWhereToTurn() {
        String accepted = stage.submitted("外立面瓷砖脱落");
        stage.coordinator
                .act(accepted, "accept", Map.of("proposedLeadAgencyId", stage.fire))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/urgency"));
        stage.coordinator
                .act(accepted, "accept", Map.of("urgency", "COMPLEX", "proposedLeadAgencyId", stage.fire))
                .then()
                .statusCode(200)
                .body("number", matchesPattern("\\d{12}-2026-\\d{4}"));
        String rejected = stage.submitted("邻里噪声纠纷");
        stage.coordinator
                .act(rejected, "reject", Map.of("reasonCode", "NOT_A_JOINT_MATTER", "reason", "属邻里纠纷"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/turnTo"));
        stage.coordinator
                .act(
                        rejected,
                        "reject",
                        Map.of("reasonCode", "NOT_A_JOINT_MATTER", "reason", "属邻里纠纷", "turnTo", "请向调解委员会申请"))
                .then()
                .statusCode(200)
                .body("statusGroup", equalTo("CLOSED"));
        stage.owners.get(rejected + "/answers").then().body("text[0]", containsString("请向调解委员会申请。"));
    }

    @Test
    void aMergedItemsRaiserIsAnsweredWithTheSurvivor() {
        String survivor = stage.inProgress("充电桩占道（东侧）");
        String merged = stage.submitted("充电桩占道（西侧）");
        stage.coordinator
                .act(merged, "merge", Map.of("survivingItemId", Stage.idOf(merged), "reason", "同一事项"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/survivingItemId"));
        stage.coordinator
                .act(merged, "merge", Map.of("survivingItemId", Stage.idOf(survivor), "reason", "同一事项"))
                .then()
                .statusCode(200)
                .body("status", equalTo("MERGED"));
        stage.report(survivor);
        stage.coordinator.act(survivor, "verify", stage.verification()).then().statusCode(200);
        // Both raisers were told: the survivor's own and the one carried over.
        stage.coordinator.get(survivor + "/answers").then().body("findAll { it.kind == 'RESOLVED' }", hasSize(2));
        String late = stage.submitted("充电桩占道（南侧）");
        stage.coordinator
                .act(late, "merge", Map.of("survivingItemId", Stage.idOf(merged), "reason", "同一事项"))
                .then()
                .statusCode(422);
    }

    @Test
    void aDeferredItemCarriesItselfToTheNextMeeting() {
        String item = stage.accepted("车位不足", "ORDINARY");
        String first = stage.emergencyMeeting();
        stage.place(item, first);
        stage.open(first);
        String next =
                "/meetings/" + stage.coordinator.create("/meetings", stage.meeting("REGULAR", Duration.ofDays(20)));

        stage.convener
                .act(item, "defer", Map.of("reason", "方案未定"))
                .then()
                .statusCode(200)
                .body("status", equalTo("ON_AGENDA"))
                .body("meetingId", equalTo(Stage.idOf(next)))
                .body("deferralCount", equalTo(1));
        stage.coordinator.get(first + "/agenda").then().body("outcome", contains("DEFERRED"));
        stage.coordinator.get(next + "/agenda").then().body("itemId", contains(Stage.idOf(item)));
        stage.coordinator.act(next, "cancel", Map.of("reason", "场地停电")).then().statusCode(200);
        stage.coordinator.get(item).then().body("status", equalTo("ACCEPTED")).body("deferralCount", equalTo(2));
    }

    @Test
    void whatAMeetingDidNotDecideIsDeferredWhenItsMinutesAreDrafted() {
        String item = stage.accepted("快递柜选址", "ORDINARY");
        String meeting = stage.emergencyMeeting();
        stage.place(item, meeting);
        stage.open(meeting);
        stage.convener.act(meeting, "hold").then().statusCode(200);
        stage.coordinator
                .act(meeting, "draft-minutes")
                .then()
                .statusCode(200)
                .body("sections[0].text", startsWith("会议决定缓议。"));
        stage.coordinator.get(item).then().body("status", equalTo("ACCEPTED"));
    }

    @Test
    void aMatterIsSettledOnTheSpot() {
        String item = stage.accepted("门禁故障", "ORDINARY");
        String meeting = stage.emergencyMeeting();
        stage.place(item, meeting);
        Map<String, Object> settlement = Map.of("decision", Map.of("text", "物业当场修复。"), "outcomeCode", "AGREED");
        stage.convener.act(item, "settle", settlement).then().statusCode(403);
        stage.open(meeting);
        stage.convener
                .act(item, "settle", settlement)
                .then()
                .statusCode(200)
                .body("status", equalTo("RESOLVED"))
                .body("result", equalTo("物业当场修复。"));
    }

    @Test
    void aCompoundWhosePartiesAreNotAllThereIsHeardButNotDecided() {
        String item = stage.accepted("维修资金使用", "ORDINARY");
        String meeting = stage.emergencyMeeting();
        stage.place(item, meeting);
        stage.coordinator.act(meeting, "notify").then().statusCode(200);
        List<String> allButOwners = stage.coordinator
                .get(meeting + "/seats")
                .then()
                .extract()
                .path("items.findAll { it.party != 'OWNERS_COMMITTEE' }.id");
        stage.attend(meeting, allButOwners);
        stage.convener.act(meeting, "open").then().statusCode(200);
        Map<String, Object> decision = Map.of("decision", Map.of("text", "先行排险。"), "assignment", stage.assignment());

        stage.convener
                .act(item, "decide", decision)
                .then()
                .statusCode(422)
                .body("missingParties.party", contains("OWNERS_COMMITTEE"));
        stage.convener
                .act(
                        item,
                        "decide",
                        Map.of(
                                "decision", Map.of("text", "先行排险。"),
                                "assignment", stage.assignment(),
                                "presenceWaiverReason", "业委会主任书面同意。"))
                .then()
                .statusCode(200);
    }

    @Test
    void onlyTheConvenerAssignsDirectlyUnlessItIsUrgent() {
        String ordinary = stage.accepted("绿化修剪", "ORDINARY");
        Map<String, Object> request = Map.of("assignment", stage.assignment(), "reason", "无需上会");
        stage.coordinator.act(ordinary, "assign", request).then().statusCode(403);
        stage.convener
                .act(ordinary, "assign", request)
                .then()
                .statusCode(200)
                .body("status", equalTo("ASSIGNED"))
                .body("dueOn", notNullValue());
    }

    @Test
    void anAssignmentIsRefusedUntilItIsWhole() {
        String item = stage.accepted("消防控制系统失灵", "URGENT");
        assertAssignmentRefused(item, Map.of("verifierAgencyId", stage.fire), 422, "#/assignment/verifierAgencyId");
        assertAssignmentRefused(item, Map.of("dueOn", "2026-10-01"), 422, "#/assignment/dueOn");
        assertAssignmentRefused(item, Map.of("dueOn", aSaturday()), 422, "#/assignment/dueOn");
        assertAssignmentRefused(
                item,
                Map.of("assists", List.of(Map.of("agencyId", stage.fire, "text", "再来一次"))),
                422,
                "#/assignment/assists/0/agencyId");
        assertAssignmentRefused(
                item,
                Map.of("lead", Map.of("agencyId", "01900000-0000-7000-8000-00000000dead", "text", "x")),
                400,
                "#/assignment/lead/agencyId");
        stage.coordinator.get(item).then().body("status", equalTo("ACCEPTED")).body("tasks", hasSize(0));
    }

    private void assertAssignmentRefused(String item, Map<String, Object> change, int status, String pointer) {
        Map<String, Object> assignment = stage.assignment();
        assignment.putAll(change);
        stage.coordinator
                .act(item, "assign", Map.of("assignment", assignment, "reason", "紧急"))
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void onlyTheLeadSignsAndReportsAndOnlyTheVerifierVerifies() {
        String item = stage.assigned("违章搭建");
        stage.enforcementOfficer
                .act(item, "sign", Map.of("handler", "x"))
                .then()
                .statusCode(403);
        stage.fireOfficer.act(item, "sign", Map.of("handler", "x")).then().statusCode(200);
        stage.fireOfficer
                .act(item, "report", Map.of("result", "完成", "evidenceIds", List.of()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/evidenceIds"));
        stage.fireOfficer
                .act(item, "report", Map.of("result", "完成", "evidenceIds", List.of(stage.compound)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/evidenceIds"));
        stage.report(item);
        stage.fireOfficer.act(item, "verify", stage.verification()).then().statusCode(403);
        stage.enforcementOfficer
                .act(item, "verify", stage.verification())
                .then()
                .statusCode(403);
        stage.coordinator
                .act(item, "send-back", Map.of("missing", "东侧未拆"))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"))
                .body("returnCount", equalTo(1));
        stage.report(item);
        stage.coordinator
                .act(item, "verify", Map.of("howChecked", "现场", "raiserOpinion", Map.of("contacted", true)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/raiserOpinion/solved"));
        stage.coordinator.act(item, "verify", stage.verification()).then().statusCode(200);
    }

    @Test
    void aMatterThatCameBackGoesOnUnderItsNumber() {
        String item = stage.resolved("通道再次被占");
        String number = stage.owners.get(item).path("number");
        String proof = stage.evidence(stage.commissioner, item);
        stage.commissioner
                .act(item, "rebound", Map.of("whatCameBack", "又被占用", "evidenceIds", List.of(proof)))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"))
                .body("number", equalTo(number))
                .body("rebound", equalTo(true));
        stage.owners.get(item + "/answers").then().body("kind", hasItem("REOPENED"));
    }

    @Test
    void afterThirtyDaysNothingRebounds() {
        String item = stage.resolved("旧事重提");
        TestClock.pass(Duration.ofDays(31));
        String proof = stage.evidence(stage.owners, item);
        stage.owners
                .act(item, "rebound", Map.of("whatCameBack", "又来了", "evidenceIds", List.of(proof)))
                .then()
                .statusCode(422)
                .body("detail", containsString("more than 30 days ago"))
                .body("detail", containsString("raise what came back as a new item"));
    }

    @Test
    void itsAuthorWithdrawsWhatIsNotOnAnAgenda() {
        String item = stage.submitted("已自行解决");
        stage.commissioner
                .act(item, "withdraw", Map.of("reason", "不是我的"))
                .then()
                .statusCode(403);
        stage.owners
                .act(item, "withdraw", Map.of("reason", "物业已整改"))
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("availableActions", hasSize(0));
        stage.owners
                .act(item, "submit", Map.of("desiredResult", "x", "alreadyTried", "x"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:joint-meeting:problem:action-not-allowed"))
                .body("allowedActions", hasSize(0));
    }

    private static String aWorkingDay() {
        return LocalDate.ofInstant(TestClock.now(), ZoneId.of("Asia/Shanghai"))
                .plusDays(14)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                .toString();
    }

    private static String aSaturday() {
        return LocalDate.ofInstant(TestClock.now(), ZoneId.of("Asia/Shanghai"))
                .plusDays(20)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
                .toString();
    }

    @Test
    void theAttendanceIsCorrectedWhileTheMeetingIsInSession() {
        String item = stage.accepted("楼道照明损坏", "ORDINARY");
        String meeting = stage.emergencyMeeting();
        stage.place(item, meeting);
        stage.open(meeting);
        stage.attend(meeting, stage.seats(meeting));
        stage.coordinator.get(meeting).then().statusCode(200).body("status", equalTo("IN_SESSION"));
    }
}
