package org.jointmeeting.agenda.request;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Stage;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.shared.time.TestClock;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Returning to sender and extending (rows 21 and 24): who asks, who decides, and everything that is refused. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class RequestStoryTest {

    private static Stage stage;
    private static Api enforcementHead;

    @BeforeEach
    void onOneStage() {
        if (stage == null) {
            stage = new Stage();
            enforcementHead = stage.account("squad-head", "AGENCY_HEAD", "AGENCY", stage.enforcement);
        }
    }

    // ── returning to sender ─────────────────────────────────────────────────────────────────────────

    @Test
    void theLeadAsksTheCoordinatorDecidesAndTheLeadChanges() {
        String item = stage.assigned("占道充电桩归谁管");
        stage.fireOfficer
                .act(item, "ask-return", returning())
                .then()
                .statusCode(200)
                .body("status", equalTo("ASSIGNED"))
                .body("returnDecider", equalTo("COORDINATOR"))
                .body("availableActions", not(hasItem("ASK_RETURN")))
                .body("availableActions", hasItem("SIGN"))
                .body("tasks.agencyId", contains(stage.fire))
                .body("tasks.status", contains("OFFERED"));
        String due = stage.coordinator.get(item).path("dueOn");
        stage.coordinator.get(item).then().body("availableActions", hasItems("RETURN_TO_SENDER", "REFUSE_RETURN"));
        stage.coordinator
                .get("/handling-requests?status=OPEN&itemId=" + Stage.idOf(item))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("RETURN"))
                .body("items[0].basis", equalTo("职责清单第 12 项"))
                .body("items[0].suggestedAgencyId", equalTo(stage.enforcement))
                .body("items[0].decideOn", equalTo(workingDay(2).toString()))
                .body("items[0].overdue", equalTo(false));

        stage.coordinator
                .act(item, "return-to-sender", grant(stage.enforcement))
                .then()
                .statusCode(200)
                .body("status", equalTo("ASSIGNED"))
                .body("bounceCount", equalTo(1))
                .body("returnDecider", nullValue())
                .body("dueOn", equalTo(due))
                .body("tasks.find { it.agencyId == '" + stage.fire + "' }.status", equalTo("RETURNED"))
                .body("tasks.find { it.agencyId == '" + stage.enforcement + "' }.status", equalTo("OFFERED"))
                .body("tasks.find { it.agencyId == '" + stage.enforcement + "' }.role", equalTo("LEAD"));
        stage.fireOfficer.act(item, "sign", Map.of("handler", "一科")).then().statusCode(403);
        enforcementHead.act(item, "sign", Map.of("handler", "二队")).then().statusCode(200);
        stage.coordinator
                .get(item + "/history")
                .then()
                .body("action", hasItems("ASK_RETURN", "RETURN_TO_SENDER", "SIGN"));
        stage.fireOfficer
                .get("/handling-requests?itemId=" + Stage.idOf(item))
                .then()
                .body("items[0].status", equalTo("GRANTED"))
                .body("items[0].decision", equalTo("属市容管理，改由综合执法牵头。"))
                .body("items[0].newAgencyId", equalTo(stage.enforcement));
    }

    @Test
    void aReturnNeedsReasonBasisAndAnotherUnit() {
        String item = stage.assigned("要素不全的退单");
        for (String field : List.of("reason", "basis", "suggestedAgencyId")) {
            Map<String, Object> request = returning();
            request.remove(field);
            refused(stage.fireOfficer.act(item, "ask-return", request), 400, "#/" + field);
        }
        refused(stage.fireOfficer.act(item, "ask-return", returningTo(stage.fire)), 422, "#/suggestedAgencyId");
        refused(stage.fireOfficer.act(item, "ask-return", returningTo(stage.office)), 422, "#/suggestedAgencyId");
        refused(stage.fireOfficer.act(item, "ask-return", returningTo(Api.newKey())), 400, "#/suggestedAgencyId");
        stage.enforcementOfficer.act(item, "ask-return", returning()).then().statusCode(403);
        stage.coordinator.act(item, "ask-return", returning()).then().statusCode(403);
        stage.coordinator.get(item).then().body("returnDecider", nullValue()).body("bounceCount", equalTo(0));
    }

    @Test
    void aSecondRequestIsRefusedWhileOneIsOpen() {
        String item = stage.assigned("重复退单");
        stage.fireOfficer.act(item, "ask-return", returning()).then().statusCode(200);
        stage.fireOfficer
                .act(item, "ask-return", returning())
                .then()
                .statusCode(409)
                .body("detail", containsString("waits for its decision"));
    }

    @Test
    void aGrantNeedsANewLeadThatIsNeitherTheOldOneNorTheVerifier() {
        String item = stage.assigned("改派给谁");
        stage.coordinator
                .act(item, "return-to-sender", grant(stage.enforcement))
                .then()
                .statusCode(409)
                .body("detail", containsString("nobody asked"));
        stage.fireOfficer.act(item, "ask-return", returning()).then().statusCode(200);
        refused(stage.coordinator.act(item, "return-to-sender", Map.of("reason", "改派")), 400, "#/newLeadAgencyId");
        refused(
                stage.coordinator.act(item, "return-to-sender", Map.of("newLeadAgencyId", stage.enforcement)),
                400,
                "#/reason");
        refused(stage.coordinator.act(item, "return-to-sender", grant(stage.fire)), 422, "#/newLeadAgencyId");
        refused(stage.coordinator.act(item, "return-to-sender", grant(stage.office)), 422, "#/newLeadAgencyId");
        Map<String, Object> onSaturday = grant(stage.enforcement);
        onSaturday.put("dueOn", saturday().toString());
        refused(stage.coordinator.act(item, "return-to-sender", onSaturday), 422, "#/dueOn");
        stage.fireOfficer
                .act(item, "return-to-sender", grant(stage.enforcement))
                .then()
                .statusCode(403);
        stage.coordinator
                .get(item)
                .then()
                .body("bounceCount", equalTo(0))
                .body("tasks.status", contains("OFFERED"))
                .body("returnDecider", equalTo("COORDINATOR"));
        Map<String, Object> later = grant(stage.enforcement);
        later.put("dueOn", workingDay(8).toString());
        stage.coordinator
                .act(item, "return-to-sender", later)
                .then()
                .statusCode(200)
                .body("dueOn", equalTo(workingDay(8).toString()));
    }

    @Test
    void aRefusedReturnLeavesTheLeadAndSaysWhy() {
        String item = stage.assigned("不予退单");
        stage.coordinator
                .act(item, "refuse-return", Map.of("reason", "x"))
                .then()
                .statusCode(409);
        stage.fireOfficer.act(item, "ask-return", returning()).then().statusCode(200);
        refused(stage.coordinator.act(item, "refuse-return"), 400, "#/reason");
        stage.coordinator
                .act(item, "refuse-return", Map.of("reason", "职责清单已明确由消防牵头。"))
                .then()
                .statusCode(200)
                .body("bounceCount", equalTo(0))
                .body("tasks.agencyId", contains(stage.fire))
                .body("tasks.status", contains("OFFERED"));
        stage.fireOfficer
                .get("/handling-requests?itemId=" + Stage.idOf(item))
                .then()
                .body("items.status", contains("REFUSED"))
                .body("items.decision", contains("职责清单已明确由消防牵头。"));
        stage.fireOfficer.act(item, "ask-return", returning()).then().statusCode(200);
    }

    @Test
    void whoSignsTakesItsRequestBack() {
        String item = stage.assigned("申请退单后签收");
        stage.fireOfficer.act(item, "ask-return", returning()).then().statusCode(200);
        stage.fireOfficer
                .act(item, "sign", Map.of("handler", "一科"))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"))
                .body("returnDecider", nullValue());
        stage.coordinator
                .get("/handling-requests?itemId=" + Stage.idOf(item))
                .then()
                .body("items.status", contains("LAPSED"));
    }

    @Test
    void afterTwoBouncesOnlyTheConvenerDecides() {
        String item = stage.assigned("三次退单");
        bounce(stage.fireOfficer, item, stage.enforcement);
        bounce(enforcementHead, item, stage.fire);
        stage.fireOfficer
                .act(item, "ask-return", returning())
                .then()
                .statusCode(200)
                .body("returnDecider", equalTo("CONVENER"));
        stage.coordinator
                .get(item)
                .then()
                .body("bounceCount", equalTo(2))
                .body("availableActions", not(hasItem("RETURN_TO_SENDER")));
        stage.coordinator
                .act(item, "return-to-sender", grant(stage.enforcement))
                .then()
                .statusCode(403)
                .body("detail", containsString("only the convener"));
        stage.coordinator
                .act(item, "refuse-return", Map.of("reason", "x"))
                .then()
                .statusCode(403);
        stage.convener
                .act(item, "return-to-sender", grant(stage.enforcement))
                .then()
                .statusCode(200)
                .body("bounceCount", equalTo(3));
    }

    private void bounce(Api lead, String item, String to) {
        String other = to.equals(stage.enforcement) ? stage.enforcement : stage.fire;
        lead.act(item, "ask-return", returningTo(other)).then().statusCode(200);
        stage.coordinator.act(item, "return-to-sender", grant(to)).then().statusCode(200);
    }

    @Test
    void anUndecidedRequestIsSeenToBeOverdue() {
        String item = stage.assigned("超期未决定");
        stage.fireOfficer.act(item, "ask-return", returning()).then().statusCode(200);
        TestClock.pass(Duration.ofDays(6));
        stage.coordinator
                .get("/handling-requests?status=OPEN&itemId=" + Stage.idOf(item))
                .then()
                .body("items.overdue", contains(true));
        String id = stage.coordinator
                .get("/handling-requests?itemId=" + Stage.idOf(item))
                .path("items[0].id");
        stage.owners.get("/handling-requests/" + id).then().statusCode(404);
        stage.owners.get("/handling-requests").then().statusCode(200).body("items", empty());
        stage.convener.get("/handling-requests/" + id).then().statusCode(200).body("overdue", equalTo(true));
    }

    @Test
    void anAssistMovesUpToTheLead() {
        String item = withAssist();
        stage.fireOfficer.act(item, "ask-return", returning()).then().statusCode(200);
        stage.coordinator
                .act(item, "return-to-sender", grant(stage.enforcement))
                .then()
                .statusCode(200)
                .body("tasks.findAll { it.agencyId == '" + stage.enforcement + "' }.role", hasItems("LEAD", "ASSIST"))
                .body("tasks.find { it.role == 'ASSIST' }.status", equalTo("WAIVED"))
                .body(
                        "tasks.find { it.role == 'LEAD' && it.agencyId == '" + stage.enforcement + "' }.status",
                        equalTo("OFFERED"));
    }

    @Test
    void anAssistGivesItsTaskBackToo() {
        String item = withAssist();
        String task = "/tasks/" + assistOf(item);
        refused(
                stage.enforcementOfficer.act(task, "ask-return", returningTo(stage.enforcement)),
                422,
                "#/suggestedAgencyId");
        stage.fireOfficer
                .act(task, "ask-return", returningTo(stage.office))
                .then()
                .statusCode(403);
        stage.coordinator.act(task, "return", Map.of("reason", "x")).then().statusCode(409);
        stage.enforcementOfficer
                .act(task, "ask-return", returningTo(stage.office))
                .then()
                .statusCode(200)
                .body("status", equalTo("OFFERED"))
                .body("returnAsked", equalTo(true))
                .body("availableActions", not(hasItem("ASK_RETURN")));
        stage.enforcementOfficer
                .act(task, "ask-return", returningTo(stage.office))
                .then()
                .statusCode(409);
        stage.coordinator.get(task).then().body("availableActions", hasItems("RETURN", "REFUSE_RETURN"));
        stage.coordinator
                .act(task, "refuse-return", Map.of("reason", "现场仍需维持秩序。"))
                .then()
                .statusCode(200)
                .body("returnAsked", equalTo(false));
        stage.enforcementOfficer
                .act(task, "ask-return", returningTo(stage.office))
                .then()
                .statusCode(200);
        refused(
                stage.coordinator.act(task, "return", Map.of("reason", "换", "newAgencyId", stage.fire)),
                422,
                "#/newAgencyId");
        stage.coordinator
                .act(task, "return", Map.of("reason", "改由协调办协办。", "newAgencyId", stage.office))
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"));
        stage.coordinator
                .get(item)
                .then()
                .body("bounceCount", equalTo(0))
                .body("tasks.find { it.agencyId == '" + stage.office + "' }.status", equalTo("OFFERED"));
        stage.enforcementOfficer
                .act(task, "sign", Map.of("handler", "二队"))
                .then()
                .statusCode(409);
        String returned = "findAll { it.action.contains('ASSIST') }.";
        stage.coordinator
                .get(item + "/history")
                .then()
                .body(
                        returned + "action",
                        contains("ASK_ASSIST_RETURN", "REFUSE_ASSIST_RETURN", "ASK_ASSIST_RETURN", "RETURN_ASSIST"))
                .body(returned + "details.taskId.unique()", contains(Stage.idOf(task)))
                .body(returned + "details.request.reason", hasItem("改由协调办协办。"))
                .body(returned + "findAll { it.fromStatus != it.toStatus }", empty());
    }

    @Test
    void anAssistProvesItsProgressWithEvidenceOfTheItem() {
        String item = withAssist();
        String task = "/tasks/" + assistOf(item);
        stage.enforcementOfficer
                .act(task, "sign", Map.of("handler", "二队"))
                .then()
                .statusCode(200);
        String proof = stage.evidence(stage.enforcementOfficer, item);
        String foreign = stage.evidence(stage.fireOfficer, stage.inProgress("另一件事"));
        refused(
                stage.enforcementOfficer.act(task, "progress", Map.of("text", "已到场。", "evidenceIds", List.of(foreign))),
                400,
                "#/evidenceIds");
        stage.enforcementOfficer
                .act(task, "progress", Map.of("text", "已到场。", "evidenceIds", List.of(proof)))
                .then()
                .statusCode(200);
        stage.enforcementOfficer
                .act(task, "complete", Map.of("result", "已完成。"))
                .then()
                .statusCode(200);
        stage.coordinator
                .get(task + "/reports")
                .then()
                .body("text", contains("已到场。", "已完成。"))
                .body("evidenceIds[0]", contains(proof))
                .body("evidenceIds[1]", empty());
    }

    // ── extending ───────────────────────────────────────────────────────────────────────────────────

    @Test
    void theLeadAsksInTimeAndTheConvenerExtends() {
        String item = inProgressUntil(5);
        LocalDate wanted = workingDay(9);
        stage.fireOfficer
                .act(item, "ask-extension", extension(wanted))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"))
                .body("extensionAsked", equalTo(true))
                .body("dueOn", equalTo(workingDay(5).toString()));
        stage.fireOfficer.act(item, "ask-extension", extension(wanted)).then().statusCode(409);
        stage.coordinator.act(item, "extend", Map.of("reason", "同意")).then().statusCode(403);
        refused(stage.convener.act(item, "extend"), 400, "#/reason");
        stage.convener
                .act(item, "extend", Map.of("reason", "公示期属法定程序。"))
                .then()
                .statusCode(200)
                .body("dueOn", equalTo(wanted.toString()))
                .body("dueAt", equalTo(wanted + "T23:59:59+08:00"))
                .body("extensionAsked", equalTo(false))
                .body("tasks.dueOn", contains(wanted.toString()));
        stage.convener
                .get(item + "/deadline")
                .then()
                .statusCode(200)
                .body("basis", equalTo("CHOSEN"))
                .body("extensionsLeft", equalTo(1))
                .body("changes.cause", contains("BEGUN", "EXTENDED"))
                .body("changes[1].dueOnAfter", equalTo(wanted.toString()));
    }

    @Test
    void anExtensionNeedsReasonProgressAndALaterWorkingDay() {
        String item = inProgressUntil(5);
        for (String field : List.of("reason", "progress", "dueOn")) {
            Map<String, Object> request = extension(workingDay(9));
            request.remove(field);
            refused(stage.fireOfficer.act(item, "ask-extension", request), 400, "#/" + field);
        }
        refused(stage.fireOfficer.act(item, "ask-extension", extension(workingDay(5))), 422, "#/dueOn");
        refused(stage.fireOfficer.act(item, "ask-extension", extension(saturday())), 422, "#/dueOn");
        stage.convener
                .act(item, "ask-extension", extension(workingDay(9)))
                .then()
                .statusCode(403);
        stage.convener.act(item, "extend", Map.of("reason", "x")).then().statusCode(409);
        stage.convener
                .act(item, "refuse-extension", Map.of("reason", "x"))
                .then()
                .statusCode(409);
    }

    @Test
    void anExtensionAskedAfterExpiryIsRefused() {
        String item = inProgressUntil(1);
        TestClock.pass(Duration.ofDays(5));
        stage.fireOfficer
                .get(item)
                .then()
                .body("overdue", equalTo(true))
                .body("availableActions", not(hasItem("ASK_EXTENSION")));
        stage.fireOfficer
                .act(item, "ask-extension", extension(workingDay(9)))
                .then()
                .statusCode(422)
                .body("detail", containsString("before the due date passes"));
    }

    @Test
    void whatWasAskedInTimeMayBeGrantedLater() {
        String item = inProgressUntil(1);
        LocalDate wanted = workingDay(12);
        stage.fireOfficer.act(item, "ask-extension", extension(wanted)).then().statusCode(200);
        TestClock.pass(Duration.ofDays(5));
        stage.convener.get(item).then().body("overdue", equalTo(true));
        stage.convener
                .act(item, "extend", Map.of("reason", "届满前已申请。"))
                .then()
                .statusCode(200)
                .body("dueOn", equalTo(wanted.toString()))
                .body("overdue", equalTo(false));
    }

    @Test
    void aDayThatPassedMeanwhileIsNotGranted() {
        String item = inProgressUntil(1);
        stage.fireOfficer
                .act(item, "ask-extension", extension(workingDay(2)))
                .then()
                .statusCode(200);
        TestClock.pass(Duration.ofDays(8));
        stage.convener
                .act(item, "extend", Map.of("reason", "x"))
                .then()
                .statusCode(422)
                .body("detail", containsString("is past"));
        stage.convener
                .act(item, "refuse-extension", Map.of("reason", "申请延至的日期已过。"))
                .then()
                .statusCode(200)
                .body("extensionAsked", equalTo(false));
    }

    @Test
    void aThirdExtensionIsRefused() {
        String item = inProgressUntil(3);
        for (int days : List.of(6, 9)) {
            stage.fireOfficer
                    .act(item, "ask-extension", extension(workingDay(days)))
                    .then()
                    .statusCode(200);
            stage.convener.act(item, "extend", Map.of("reason", "同意")).then().statusCode(200);
        }
        stage.fireOfficer.get(item).then().body("availableActions", not(hasItem("ASK_EXTENSION")));
        stage.fireOfficer
                .act(item, "ask-extension", extension(workingDay(12)))
                .then()
                .statusCode(422)
                .body("detail", containsString("2 times at most"));
    }

    @Test
    void aRefusedExtensionCostsNone() {
        String item = inProgressUntil(3);
        for (int i = 0; i < 3; i++) {
            stage.fireOfficer
                    .act(item, "ask-extension", extension(workingDay(6)))
                    .then()
                    .statusCode(200);
            stage.convener
                    .act(item, "refuse-extension", Map.of("reason", "请按期办结。"))
                    .then()
                    .statusCode(200)
                    .body("dueOn", equalTo(workingDay(3).toString()));
        }
        stage.coordinator
                .get("/handling-requests?kind=EXTENSION&itemId=" + Stage.idOf(item))
                .then()
                .body("items.status", contains("REFUSED", "REFUSED", "REFUSED"));
    }

    // ── what is given ───────────────────────────────────────────────────────────────────────────────

    private static void refused(Response answer, int status, String pointer) {
        answer.then().statusCode(status).body("errors.pointer", hasItem(pointer));
    }

    private Map<String, Object> returning() {
        return returningTo(stage.enforcement);
    }

    private static Map<String, Object> returningTo(String agency) {
        return new HashMap<>(Map.of("reason", "非本单位职责。", "basis", "职责清单第 12 项", "suggestedAgencyId", agency));
    }

    private static Map<String, Object> grant(String agency) {
        return new HashMap<>(Map.of("reason", "属市容管理，改由综合执法牵头。", "newLeadAgencyId", agency));
    }

    private static Map<String, Object> extension(LocalDate dueOn) {
        return new HashMap<>(Map.of("reason", "需公示 7 日。", "progress", "已拆除 4 组。", "dueOn", dueOn.toString()));
    }

    private String withAssist() {
        String item = stage.accepted("消防与执法共办", "URGENT");
        Map<String, Object> assignment = stage.assignment();
        assignment.put("assists", List.of(Map.of("agencyId", stage.enforcement, "text", "维持秩序。")));
        stage.coordinator
                .act(item, "assign", Map.of("assignment", assignment, "reason", "不等例会。"))
                .then()
                .statusCode(200);
        return item;
    }

    private String assistOf(String item) {
        return stage.coordinator.get(item).path("tasks.find { it.role == 'ASSIST' }.id");
    }

    private String inProgressUntil(int workingDays) {
        String item = stage.accepted("延期的事", "URGENT");
        Map<String, Object> assignment = stage.assignment();
        assignment.put("dueOn", workingDay(workingDays).toString());
        stage.coordinator
                .act(item, "assign", Map.of("assignment", assignment, "reason", "不等例会。"))
                .then()
                .statusCode(200);
        stage.fireOfficer.act(item, "sign", Map.of("handler", "一科")).then().statusCode(200);
        return item;
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(TestClock.now(), ZoneId.of("Asia/Shanghai"));
    }

    /** So many working days from today, as the service has them. */
    private static LocalDate workingDay(int days) {
        List<String> worked = stage.coordinator
                .get("/calendar/days?from=" + today().plusDays(1) + "&to=" + today().plusDays(40))
                .path("days.findAll { it.working }.date");
        return LocalDate.parse(worked.get(days - 1));
    }

    private static LocalDate saturday() {
        LocalDate day = today().plusDays(14);
        while (day.getDayOfWeek() != DayOfWeek.SATURDAY) {
            day = day.plusDays(1);
        }
        return day;
    }
}
