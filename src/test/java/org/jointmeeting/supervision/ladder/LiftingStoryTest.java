package org.jointmeeting.supervision.ladder;

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

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Stage;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.shared.time.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

/** A letter that is no longer about its item is lifted in the same moment, and says why. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class LiftingStoryTest {

    private static Stage stage;
    private static Api supervisor;

    @BeforeEach
    void onOneStage() {
        if (stage == null) {
            stage = new Stage();
            supervisor = stage.account("supervisor", "SUPERVISOR", null, null);
        }
    }

    private static void urge(String item) {
        supervisor
                .post("/supervision-letters", Map.of("itemId", Stage.idOf(item), "rung", "URGE", "reason", "群众多次反映。"))
                .then()
                .statusCode(201);
        supervisor.get(item).then().body("supervised", equalTo(true));
    }

    private static void liftedBecause(String item, String reason) {
        supervisor
                .get("/supervision-letters?itemId=" + Stage.idOf(item))
                .then()
                .statusCode(200)
                .body("items.status", contains("LIFTED"))
                .body("items.endedReason", contains(reason))
                .body("items[0].availableActions", empty());
        supervisor.get(item).then().body("supervised", equalTo(false));
    }

    /** A Thursday a week ahead or more: no holiday falls on one where the stories play. */
    private static String aThursday() {
        return LocalDate.ofInstant(TestClock.now(), ZoneId.of("Asia/Shanghai"))
                .plusDays(7)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                .toString();
    }

    @Test
    void parkingTheItemLiftsItsLetter() {
        String item = stage.inProgress("屋面渗水");
        urge(item);
        stage.convener
                .act(item, "park", Map.of("reason", "待汛期后施工。", "reviewOn", aThursday()))
                .then()
                .statusCode(200);
        liftedBecause(item, "议题已挂账，由系统自动销。");
    }

    @Test
    void aLaterDueDateLiftsTheLetterAboutTheOldOne() {
        String item = stage.inProgress("围墙倾斜");
        urge(item);
        String later = aThursday();
        stage.fireOfficer
                .act(item, "ask-extension", Map.of("reason", "需公示。", "progress", "已加固。", "dueOn", later))
                .then()
                .statusCode(200);
        supervisor.get(item).then().body("supervised", equalTo(true));
        stage.convener.act(item, "extend", Map.of("reason", "同意。")).then().statusCode(200);
        liftedBecause(item, "办理期限已调整为" + later + "，由系统自动销。");
    }

    @Test
    void anotherLeadIsNotHeldToTheLettersOfTheFirst() {
        String item = stage.assigned("路面塌陷");
        TestClock.pass(Duration.ofMinutes(1));
        urge(item);
        stage.fireOfficer
                .act(
                        item,
                        "ask-return",
                        Map.of("reason", "不属本单位职责。", "basis", "职责清单第 12 项", "suggestedAgencyId", stage.enforcement))
                .then()
                .statusCode(200);
        supervisor.get(item).then().body("supervised", equalTo(true));
        stage.coordinator
                .act(item, "return-to-sender", Map.of("reason", "改派。", "newLeadAgencyId", stage.enforcement))
                .then()
                .statusCode(200);
        liftedBecause(item, "议题已改由其他单位牵头，由系统自动销。");
        supervisor
                .post(
                        "/supervision-letters",
                        Map.of("itemId", Stage.idOf(item), "rung", "URGE", "reason", "新牵头单位尚未签收。"))
                .then()
                .statusCode(201)
                .body("agencyId", equalTo(stage.enforcement));
    }

    @Test
    void whatGoesUpIsTheLevelAbovesConcern() {
        String item = stage.inProgress("高压线下树木");
        urge(item);
        stage.convener
                .act(item, "escalate", Map.of("reasonCode", "NO_AUTHORITY", "tried", "已协商两次。", "asked", "请协调电力部门。"))
                .then()
                .statusCode(200);
        liftedBecause(item, "议题已上提，由系统自动销。");
    }

    @Test
    void theReasonIsToldOfEveryOpenLetter() {
        String item = stage.inProgress("化粪池外溢");
        urge(item);
        supervisor
                .post("/supervision-letters", Map.of("itemId", Stage.idOf(item), "rung", "ORDER", "reason", "催办后仍未办理。"))
                .then()
                .statusCode(201);
        stage.convener
                .act(item, "park", Map.of("reason", "待设备到场。", "reviewOn", aThursday()))
                .then()
                .statusCode(200);
        List<String> status = supervisor
                .get("/supervision-letters?itemId=" + Stage.idOf(item))
                .path("items.status");
        assertThat(status).containsExactly("STEPPED_UP", "LIFTED");
    }
}
