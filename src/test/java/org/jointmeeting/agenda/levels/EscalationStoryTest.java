package org.jointmeeting.agenda.levels;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.jointmeeting.agenda.GuidanceGiven;
import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.StatementCount;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.shared.time.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Rows 15 to 17: up to the level above, taken up there or sent back down, and the answer on its way back. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class EscalationStoryTest {

    private static LevelStage stage;

    @Inject
    HeardGuidance heard;

    @BeforeEach
    void onOneStage() {
        if (stage == null) {
            stage = LevelStage.withDistrict();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMatterGoesUpTwoLevelsAndItsAnswerComesBackDown(boolean hasDistrict) {
        LevelStage own = hasDistrict ? LevelStage.withDistrict() : LevelStage.withoutDistrict();
        String item = own.accepted("3 幢东侧充电桩占道", "ORDINARY");
        String number = own.owners.get(item).path("number");

        goUp(own, item, own.community, own.street);
        goUp(own, item, own.street, own.aboveStreet());
        own.owners.get(item).then().body("number", equalTo(number));
        own.resolve(item, own.aboveStreet());

        own.owners.get(item + "/answers").then().body("kind", contains("ACCEPTED", "TAKEN_UP", "TAKEN_UP", "RESOLVED"));
        for (LevelStage.Place passedBy : List.of(own.community, own.street)) {
            passedBy.coordinator()
                    .get("/answers")
                    .then()
                    .statusCode(200)
                    .body("items.findAll { it.kind == 'RESOLVED' }.itemId", hasItem(LevelStage.idOf(item)))
                    .body("items.findAll { it.kind == 'RESOLVED' }.text[0]", containsString("已清理占道充电设施"));
            passedBy.coordinator().get(item + "/answers").then().body("kind", hasItem("RESOLVED"));
        }
        own.neighbour.coordinator().get(item).then().statusCode(404);
        own.farStreet.coordinator().get("/answers").then().body("items", hasSize(0));
    }

    private static void goUp(LevelStage own, String item, LevelStage.Place from, LevelStage.Place to) {
        from.convener()
                .act(item, "escalate", LevelStage.asking())
                .then()
                .statusCode(200)
                .body("status", equalTo("ESCALATED"))
                .body("jurisdictionId", equalTo(from.id()))
                .body("escalation.toJurisdictionId", equalTo(to.id()))
                .body("escalation.reasonCode", equalTo("NO_AUTHORITY"))
                .body("escalation.waitedMinutes", equalTo(0));
        to.coordinator()
                .get("/agenda-items?docketOf=" + to.id())
                .then()
                .statusCode(200)
                .body("items.id", contains(LevelStage.idOf(item)))
                .body("items[0].availableActions", hasItems("TAKE_UP", "SEND_DOWN"));
        from.coordinator().get(item).then().body("availableActions", not(hasItem("TAKE_UP")));
        own.takeUp(item, to)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("jurisdictionId", equalTo(to.id()))
                .body("proposedLeadAgencyId", not(equalTo(from.fire())))
                .body("escalation", nullValue());
        to.coordinator().get("/agenda-items?docketOf=" + to.id()).then().body("items", hasSize(0));
        from.coordinator()
                .get(item)
                .then()
                .statusCode(200)
                .body("facts", notNullValue())
                .body("availableActions", hasSize(0));
    }

    @Test
    void escalatingSaysWhyWhatWasTriedAndWhatIsAsked() {
        String item = stage.accepted("楼道堆物", "ORDINARY");
        for (String missing : List.of("reasonCode", "tried", "asked")) {
            Map<String, Object> request = LevelStage.asking();
            request.remove(missing);
            stage.community
                    .convener()
                    .act(item, "escalate", request)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("#/" + missing));
        }
        Map<String, Object> odd = LevelStage.asking();
        odd.put("reasonCode", "TOO_HARD");
        stage.community.convener().act(item, "escalate", odd).then().statusCode(400);
        stage.community.coordinator().get(item).then().body("status", equalTo("ACCEPTED"));
    }

    @Test
    void theReasonGivenMustHold() {
        String item = stage.accepted("宠物扰民", "ORDINARY");
        for (String reason : List.of("STUCK", "EMERGENCY")) {
            Map<String, Object> request = LevelStage.asking();
            request.put("reasonCode", reason);
            stage.community
                    .convener()
                    .act(item, "escalate", request)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("#/reasonCode"));
        }
        String meeting = stage.meeting(stage.community, "SPECIAL", Duration.ofDays(20));
        for (int i = 0; i < 2; i++) {
            stage.place(item, meeting, stage.community);
            stage.community
                    .convener()
                    .act(item, "defer", Map.of("reason", "方案未定"))
                    .then()
                    .statusCode(200);
        }
        Map<String, Object> request = LevelStage.asking();
        request.put("reasonCode", "STUCK");
        stage.community.convener().act(item, "escalate", request).then().statusCode(200);
    }

    @Test
    void onlyTheConvenerOfTheHolderEscalatesAndOnlyWhatWasAccepted() {
        String item = stage.accepted("车位不足", "ORDINARY");
        stage.community
                .coordinator()
                .act(item, "escalate", LevelStage.asking())
                .then()
                .statusCode(403);
        stage.neighbour
                .convener()
                .act(item, "escalate", LevelStage.asking())
                .then()
                .statusCode(404);
        stage.community.convener().get(item).then().body("availableActions", hasItem("ESCALATE"));
        String submitted = stage.submitted(stage.owners, stage.community, "未受理", "NOISE");
        stage.community
                .convener()
                .act(submitted, "escalate", LevelStage.asking())
                .then()
                .statusCode(409)
                .body("allowedActions", not(hasItem("ESCALATE")));
    }

    @Test
    void aboveTheRootThereIsNobody() {
        String item = stage.acceptedAt(stage.city, "全市性事项");
        stage.city.convener().get(item).then().body("availableActions", not(hasItem("ESCALATE")));
        stage.city
                .convener()
                .act(item, "escalate", LevelStage.asking())
                .then()
                .statusCode(422)
                .body("detail", containsString("highest level"))
                .body("errors.pointer", contains("#/targetJurisdictionId"));
    }

    @Test
    void onlyUrgentItemsSkipALevelAndOnlyWhereTheListOpensIt() {
        String ordinary = stage.accepted("充电桩占道（一般）", "ORDINARY");
        assertSkipRefused(ordinary, stage.city.id(), "urgent or emergency");
        String notListed = stage.accepted("夜间噪声", "EMERGENCY", "NOISE");
        assertSkipRefused(notListed, stage.city.id(), "allowed list");
        String urgent = stage.accepted("充电桩占道（紧急）", "URGENT");
        assertSkipRefused(urgent, stage.neighbour.id(), "above it only");
        assertSkipRefused(urgent, stage.farStreet.id(), "above it only");
        assertSkipRefused(urgent, stage.community.id(), "above it only");
        assertSkipRefused(urgent, Api.newKey(), "above it only");

        stage.community
                .convener()
                .act(urgent, "escalate", to(stage.city.id()))
                .then()
                .statusCode(200)
                .body("escalation.toJurisdictionId", equalTo(stage.city.id()));
        stage.takeUp(urgent, stage.city).then().statusCode(200);
        // The street was skipped, and still sees what concerns it.
        stage.street.coordinator().get(urgent).then().statusCode(200);
    }

    private static void assertSkipRefused(String item, String target, String rule) {
        stage.community
                .convener()
                .act(item, "escalate", to(target))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/targetJurisdictionId"))
                .body("detail", containsString(rule))
                .body("allowedTargets.jurisdictionId", hasItem(stage.street.id()));
    }

    private static Map<String, Object> to(String target) {
        Map<String, Object> request = LevelStage.asking();
        request.put("targetJurisdictionId", target);
        return request;
    }

    @Test
    void onlyTheLevelThatWasAskedTakesUpOrSendsDown() {
        String item = stage.accepted("违章搭建", "ORDINARY");
        stage.takeUp(item, stage.street).then().statusCode(409);
        stage.escalate(item, stage.community);
        stage.takeUp(item, stage.community).then().statusCode(403);
        stage.community
                .coordinator()
                .act(item, "send-down", LevelStage.guidance())
                .then()
                .statusCode(403);
        stage.takeUp(item, stage.farStreet).then().statusCode(404);
        stage.street
                .coordinator()
                .act(item, "take-up", Map.of("proposedLeadAgencyId", Api.newKey()))
                .then()
                .statusCode(404)
                .body("errors.pointer", contains("#/proposedLeadAgencyId"));
        stage.street
                .coordinator()
                .act(item, "take-up", Map.of("urgency", "EMERGENCY", "proposedLeadAgencyId", stage.street.office()))
                .then()
                .statusCode(200)
                .body("urgency", equalTo("EMERGENCY"))
                .body("proposedLeadAgencyId", equalTo(stage.street.office()));
    }

    @Test
    void sendingDownGivesReasonAndGuidance() {
        String item = stage.accepted("垃圾清运不及时", "ORDINARY");
        stage.escalate(item, stage.community);
        for (String missing : List.of("reason", "guidance")) {
            Map<String, Object> request = LevelStage.guidance();
            request.remove(missing);
            stage.street
                    .coordinator()
                    .act(item, "send-down", request)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("#/" + missing));
        }
        stage.street
                .coordinator()
                .act(item, "send-down", LevelStage.guidance())
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("jurisdictionId", equalTo(stage.community.id()));
        stage.community
                .coordinator()
                .get("/guides?itemId=" + item.substring(item.lastIndexOf('/') + 1))
                .then()
                .statusCode(200)
                .body("items.kind", contains("GUIDANCE"))
                .body("items[0].agreed", equalTo(LevelStage.guidance().get("guidance")))
                .body("items[0].givenBy.jurisdictionId", equalTo(stage.street.id()))
                .body("items[0].givenTo.id", equalTo(stage.community.id()));

        stage.community
                .coordinator()
                .get("/answers")
                .then()
                .body("items.findAll { it.kind == 'SENT_DOWN' }.itemId", hasItem(LevelStage.idOf(item)));
        stage.community
                .coordinator()
                .get(item + "/history")
                .then()
                .body("details[-1].guidance", containsString("消防救援站"));
        GuidanceGiven given = heard.about(LevelStage.idOf(item));
        assertThat(given.text()).contains("消防救援站");
        assertThat(given.jurisdictionId()).hasToString(stage.community.id());
        assertThat(given.byJurisdictionId()).hasToString(stage.street.id());
    }

    @Test
    void whatIsBeingWorkedOnStandsStillAndGoesOnWhenItIsSentDown() {
        String item = stage.accepted("消防控制系统失灵", "ORDINARY", "FIRE_CONTROL_FAILURE");
        stage.assign(item, stage.community);
        String task = "/tasks/" + stage.community.fireOfficer().get(item).path("tasks[0].id");
        stage.community
                .fireOfficer()
                .act(item, "sign", Map.of("handler", "一科"))
                .then()
                .statusCode(200);
        String due = stage.community.coordinator().get(item).path("dueOn");

        stage.escalate(item, stage.community);
        stage.community
                .fireOfficer()
                .act(task, "progress", Map.of("text", "已到场。"))
                .then()
                .statusCode(409)
                .body("detail", containsString("stand still"));
        stage.community
                .fireOfficer()
                .get(item)
                .then()
                .body("tasks[0].status", equalTo("SIGNED"))
                .body("tasks[0].availableActions", hasSize(0))
                .body("standingStill", equalTo("ESCALATED"))
                .body("availableActions", hasSize(0));

        stage.street
                .coordinator()
                .act(item, "send-down", LevelStage.guidance())
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"))
                .body("standingStill", nullValue())
                .body("dueOn", equalTo(due));
        stage.community
                .fireOfficer()
                .act(task, "progress", Map.of("text", "已到场。"))
                .then()
                .statusCode(200);
        stage.report(item, stage.community);
        stage.verify(item, stage.community);
    }

    @Test
    void whatIsTakenUpWhileWorkedOnIsAssignedAnew() {
        String item = stage.accepted("二次供水水压不足", "ORDINARY", "WATER_SUPPLY");
        stage.assign(item, stage.community);
        stage.community
                .fireOfficer()
                .act(item, "sign", Map.of("handler", "一科"))
                .then()
                .statusCode(200);
        stage.escalate(item, stage.community);
        stage.street
                .coordinator()
                .act(item, "take-up", Map.of("proposedLeadAgencyId", stage.street.fire()))
                .then()
                .statusCode(200)
                .body("standingStill", equalTo("ESCALATED"))
                .body("tasks.status", contains("WAIVED"))
                .body("tasks[0].waivedReason", containsString("上级受理"));

        stage.resolve(item, stage.street);
        stage.community.coordinator().get(item).then().body("status", equalTo("RESOLVED"));
        stage.owners.get(item + "/answers").then().body("kind", hasItem("RESOLVED"));
    }

    @Test
    void whatAMeetingDecidedGoesUpFromWorkAndComesBackToIt() {
        String item = stage.accepted("地下车库漏水", "ORDINARY");
        String meeting = stage.meeting(stage.community, "EMERGENCY", Duration.ofMinutes(10));
        stage.place(item, meeting, stage.community);
        stage.open(meeting, stage.community);
        stage.community
                .convener()
                .act(
                        item,
                        "decide",
                        Map.of(
                                "decision",
                                Map.of("text", "由消防救援站牵头。"),
                                "assignment",
                                Map.of(
                                        "lead",
                                        Map.of("agencyId", stage.community.fire(), "text", "排查漏点。"),
                                        "verifierAgencyId",
                                        stage.community.office())))
                .then()
                .statusCode(200);
        stage.community
                .fireOfficer()
                .act(item, "sign", Map.of("handler", "一科"))
                .then()
                .statusCode(200);
        stage.escalate(item, stage.community);
        stage.community
                .coordinator()
                .get(meeting + "/agenda")
                .then()
                .body("find { it.itemId == '" + LevelStage.idOf(item) + "' }.outcome", equalTo("ASSIGNED"));
        stage.street
                .coordinator()
                .act(item, "send-down", LevelStage.guidance())
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"))
                .body("meetingId", equalTo(LevelStage.idOf(meeting)));
    }

    @Test
    void whatAMeetingEscalatesHasItsOutcomeThere() {
        String item = stage.accepted("快递柜选址", "ORDINARY");
        String meeting = stage.meeting(stage.community, "EMERGENCY", Duration.ofMinutes(10));
        stage.place(item, meeting, stage.community);
        stage.open(meeting, stage.community);
        stage.escalate(item, stage.community);
        stage.community
                .coordinator()
                .get(meeting + "/agenda")
                .then()
                .body("outcome", contains("ESCALATED"))
                .body("decision[0]", containsString("请上级协调"));
        stage.community.coordinator().get(item).then().body("meetingId", nullValue());
        stage.community.convener().act(meeting, "hold").then().statusCode(200);
        stage.community.coordinator().act(meeting, "draft-minutes").then().statusCode(200);

        // The meeting is over: sent down, it waits for the next one and places itself there.
        stage.street
                .coordinator()
                .act(item, "send-down", LevelStage.guidance())
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"));
        String next = stage.meeting(stage.community, "REGULAR", Duration.ofDays(20));
        stage.community
                .coordinator()
                .get(item)
                .then()
                .body("status", equalTo("ON_AGENDA"))
                .body("meetingId", equalTo(LevelStage.idOf(next)))
                .body("deferralCount", equalTo(0));
        stage.community
                .coordinator()
                .act(next, "cancel", Map.of("reason", "场地停电"))
                .then()
                .statusCode(200);
    }

    @Test
    void whatStoodOnAnOpenAgendaComesBackToIt() {
        String item = stage.accepted("外立面脱落", "URGENT", "FACADE_FALLING");
        String meeting = stage.meeting(stage.community, "SPECIAL", Duration.ofDays(20));
        stage.place(item, meeting, stage.community);
        stage.escalate(item, stage.community);
        stage.community.coordinator().get(meeting + "/agenda").then().body("size()", equalTo(0));

        stage.street
                .coordinator()
                .act(item, "send-down", LevelStage.guidance())
                .then()
                .statusCode(200)
                .body("status", equalTo("ON_AGENDA"))
                .body("meetingId", equalTo(LevelStage.idOf(meeting)));
        stage.community
                .coordinator()
                .get(meeting + "/agenda")
                .then()
                .body("itemId", contains(LevelStage.idOf(item)))
                .body("minutes", contains(20));
    }

    @Test
    void ofManyWhoTakeUpAtOnceOneDoes() throws Exception {
        String item = stage.accepted("同时受理", "ORDINARY");
        stage.escalate(item, stage.community);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> calls = Collections.nCopies(
                    8, () -> stage.takeUp(item, stage.street).statusCode());
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> call : threads.invokeAll(calls)) {
                statuses.add(call.get());
            }
            assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
        } finally {
            threads.shutdownNow();
        }
        stage.street.coordinator().get(item + "/history").then().body("findAll { it.action == 'TAKE_UP' }", hasSize(1));
    }

    @Test
    void aLongTrailTakesAsManyStatementsAsAShortOne() {
        String small = stage.accepted("短", "ORDINARY");
        String item = stage.accepted("长", "ORDINARY");
        stage.escalate(item, stage.community);
        stage.takeUp(item, stage.street).then().statusCode(200);
        stage.street
                .convener()
                .act(item, "delegate", stage.delegation(stage.community, stage.neighbour))
                .then()
                .statusCode(200);

        assertThat(StatementCount.ofReading(stage.administrator, item + "/trail"))
                .isEqualTo(StatementCount.ofReading(stage.administrator, small + "/trail"));
    }

    @Test
    void theTrailShowsEveryLevelInOrder() {
        String item = stage.accepted("绿化带被占", "ORDINARY", "GREENING");
        stage.escalate(item, stage.community);
        TestClock.pass(Duration.ofHours(3));
        stage.takeUp(item, stage.street).then().statusCode(200);

        stage.community
                .coordinator()
                .get(item + "/trail")
                .then()
                .statusCode(200)
                .body("steps.action", contains("DRAFT", "SUBMIT", "ACCEPT", "ESCALATE", "TAKE_UP"))
                .body("steps[3].labelZh", equalTo("上提"))
                .body("steps[3].labelEn", equalTo("escalate"))
                .body("steps[3].fromStatus", equalTo("ACCEPTED"))
                .body("steps[3].toStatus", equalTo("ESCALATED"))
                .body("steps[3].minutes", equalTo(180))
                .body("steps[3].by", notNullValue())
                .body("stays.place.level", contains("COMMUNITY", "STREET"))
                .body("stays.place.jurisdictionId", contains(stage.community.id(), stage.street.id()))
                .body("stays[0].minutes", greaterThan(179))
                .body("stays[0].until", notNullValue())
                .body("stays[1].until", nullValue())
                .body("children", hasSize(0));
        stage.owners
                .get(item + "/trail")
                .then()
                .statusCode(200)
                .body("steps.action", hasItem("TAKE_UP"))
                .body("steps[3].by", nullValue());
        stage.neighbour.coordinator().get(item + "/trail").then().statusCode(404);
    }
}
