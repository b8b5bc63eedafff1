package org.jointmeeting.agenda.levels;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.shared.rounds.Rounds;
import org.jointmeeting.shared.time.TestClock;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

/** Rows 18 and 19: handed down in parts, each worked on below, reported by itself when all have ended. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class DelegationStoryTest {

    private static LevelStage stage;

    @Inject
    Rounds rounds;

    @BeforeEach
    void onOneStage() {
        if (stage == null) {
            stage = LevelStage.withDistrict();
        }
    }

    private void rollUp() {
        TestClock.pass(Duration.ofMinutes(10));
        rounds.runDue();
    }

    private static Response delegate(String item, Map<String, Object> request) {
        return stage.street.convener().act(item, "delegate", request);
    }

    private static String delegated(String title) {
        String item = stage.acceptedAtStreet(title);
        delegate(item, stage.delegation(stage.community, stage.neighbour))
                .then()
                .statusCode(200);
        return item;
    }

    /** Both parts resolved, and the whole reported by itself. */
    private String rolledUp(String title) {
        String item = delegated(title);
        stage.resolve(stage.childOf(item, stage.community), stage.community);
        stage.resolve(stage.childOf(item, stage.neighbour), stage.neighbour);
        rollUp();
        stage.street.coordinator().get(item).then().body("status", equalTo("REPORTED"));
        return item;
    }

    @Test
    void anItemIsHandedDownInPartsAndReportsItselfWhenAllHaveEnded() {
        String item = stage.acceptedAtStreet("全街道充电桩占道整治");
        String due = LevelStage.aThursday(14);
        Map<String, Object> request = stage.delegation(stage.community, stage.neighbour);
        request.put("dueOn", due);
        delegate(item, request)
                .then()
                .statusCode(200)
                .body("status", equalTo("DELEGATED"))
                .body("dueOn", equalTo(due))
                .body("verifierAgencyId", equalTo(stage.street.office()));
        String first = stage.childOf(item, stage.community);
        String second = stage.childOf(item, stage.neighbour);
        stage.community
                .coordinator()
                .get(first)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("number", matchesPattern("3399\\d{8}-\\d{4}-\\d{4}"))
                .body("partOf.parentId", equalTo(LevelStage.idOf(item)))
                .body("partOf.task", equalTo("排查并逐一整改。"))
                .body("partOf.latestDueOn", equalTo(due))
                .body("dueOn", equalTo(due))
                .body("compoundIds", contains(stage.compound))
                .body("raisedBy.name", containsString("三方办"));
        stage.neighbour
                .coordinator()
                .get(second)
                .then()
                .body("compoundIds", empty())
                .body("area", notNullValue());
        stage.community.coordinator().get(item).then().statusCode(404);
        stage.neighbour.coordinator().get(first).then().statusCode(404);

        stage.resolve(first, stage.community);
        rollUp();
        stage.street.coordinator().get(item).then().body("status", equalTo("DELEGATED"));
        stage.street
                .convener()
                .act(second, "withdraw", Map.of("reason", "该社区没有充电桩。"))
                .then()
                .statusCode(200);
        rollUp();
        stage.street
                .coordinator()
                .get(item)
                .then()
                .body("status", equalTo("REPORTED"))
                .body("result", containsString("下沉 2 件，办结 1 件"))
                .body("result", containsString("已清理占道充电设施"))
                .body("result", containsString("已撤回"));
        stage.street
                .coordinator()
                .get(item + "/trail")
                .then()
                .body("steps.action", hasItem("ROLL_UP"))
                .body("children.status", containsInAnyOrder("RESOLVED", "WITHDRAWN"))
                .body("children.place.level", everyItem(equalTo("COMMUNITY")));
        stage.verify(item, stage.street);
        stage.street
                .coordinator()
                .get(item + "/answers")
                .then()
                .body("findAll { it.kind == 'RESOLVED' }.text[0]", containsString("办结 1 件"));
        // Whoever handed it down was answered for its part too.
        stage.street.convener().get("/answers").then().body("items.itemId", hasItem(LevelStage.idOf(first)));
    }

    @Test
    void aDelegationIsRefusedUntilItIsWhole() {
        String item = stage.acceptedAtStreet("全街道楼道堆物整治");
        assertRefused(item, Map.of("parts", List.of()), 400, "#/parts");
        assertRefused(
                item, Map.of("parts", List.of(Map.of("jurisdictionId", stage.community.id()))), 400, "#/parts/0/task");
        assertRefused(item, Map.of("parts", List.of(Map.of("task", "排查"))), 400, "#/parts/0/jurisdictionId");
        assertRefused(
                item, Map.of("parts", List.of(part(stage.farCommunity.id(), null))), 422, "#/parts/0/jurisdictionId");
        assertRefused(item, Map.of("parts", List.of(part(stage.street.id(), null))), 422, "#/parts/0/jurisdictionId");
        assertRefused(item, Map.of("parts", List.of(part(stage.city.id(), null))), 422, "#/parts/0/jurisdictionId");
        assertRefused(
                item,
                Map.of("parts", List.of(part(stage.community.id(), null), part(stage.community.id(), null))),
                422,
                "#/parts/1/jurisdictionId");
        assertRefused(
                item,
                Map.of(
                        "dueOn",
                        LevelStage.aThursday(7),
                        "parts",
                        List.of(part(stage.community.id(), LevelStage.aThursday(14)))),
                422,
                "#/parts/0/dueOn");
        assertRefused(item, Map.of("parts", List.of(part(stage.community.id(), "2026-01-05"))), 422, "#/parts/0/dueOn");
        assertRefused(item, Map.of("dueOn", "2026-01-05"), 422, "#/dueOn");
        assertRefused(item, Map.of("verifierAgencyId", Api.newKey()), 400, "#/verifierAgencyId");
        assertRefused(item, Map.of("verifierAgencyId", stage.community.fire()), 422, "#/verifierAgencyId");
        Map<String, Object> noVerifier = stage.delegation(stage.community);
        noVerifier.remove("verifierAgencyId");
        delegate(item, noVerifier).then().statusCode(400).body("errors.pointer", contains("#/verifierAgencyId"));
        Map<String, Object> noReason = stage.delegation(stage.community);
        noReason.remove("reason");
        delegate(item, noReason).then().statusCode(400).body("errors.pointer", contains("#/reason"));
        stage.street.coordinator().get(item).then().body("status", equalTo("ACCEPTED"));
        stage.street
                .coordinator()
                .get("/agenda-items?parentId=" + LevelStage.idOf(item))
                .then()
                .body("items", empty());
    }

    private static Map<String, Object> part(String jurisdiction, String dueOn) {
        Map<String, Object> part = new HashMap<>(Map.of("jurisdictionId", jurisdiction, "task", "排查"));
        if (dueOn != null) {
            part.put("dueOn", dueOn);
        }
        return part;
    }

    private static void assertRefused(String item, Map<String, Object> change, int status, String pointer) {
        Map<String, Object> request = stage.delegation(stage.community);
        request.putAll(change);
        delegate(item, request).then().statusCode(status).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void onlyTheConvenerDelegatesAndTheLowestLevelHasNobodyBelow() {
        String item = stage.acceptedAtStreet("扬尘治理");
        stage.street
                .coordinator()
                .act(item, "delegate", stage.delegation(stage.community))
                .then()
                .statusCode(403);
        stage.farStreet
                .convener()
                .act(item, "delegate", stage.delegation(stage.community))
                .then()
                .statusCode(404);
        String lowest = stage.accepted("门禁故障", "ORDINARY");
        stage.community
                .convener()
                .act(lowest, "delegate", stage.delegation(stage.neighbour))
                .then()
                .statusCode(422)
                .body("detail", containsString("nobody is below"));
        String submitted = stage.submitted(stage.street.coordinator(), stage.street, "未受理", "NOISE");
        delegate(submitted, stage.delegation(stage.community)).then().statusCode(409);
    }

    @Test
    void aPartKeepsToTheDayTheLevelAboveSetAndIsNotLedByItsVerifier() {
        String item = delegated("雨污管网排查");
        String child = stage.childOf(item, stage.community);
        Map<String, Object> assignment = new HashMap<>(Map.of(
                "lead",
                Map.of("agencyId", stage.community.fire(), "text", "排查。"),
                "verifierAgencyId",
                stage.community.office(),
                "dueOn",
                LevelStage.aThursday(60)));
        stage.community
                .convener()
                .act(child, "assign", Map.of("assignment", assignment, "reason", "事项明确"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/assignment/dueOn"));
        assignment.remove("dueOn");
        assignment.put("lead", Map.of("agencyId", stage.street.office(), "text", "排查。"));
        stage.community
                .convener()
                .act(child, "assign", Map.of("assignment", assignment, "reason", "事项明确"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/assignment/lead/agencyId"));
    }

    @Test
    void aDelegatedItemLeavesNoOrphans() {
        String item = delegated("夜间照明不足");
        String child = stage.childOf(item, stage.community);
        stage.street
                .coordinator()
                .act(item, "withdraw", Map.of("reason", "不办了"))
                .then()
                .statusCode(409);
        String other = stage.acceptedAtStreet("照明（另一件）");
        stage.street
                .coordinator()
                .act(item, "merge", Map.of("survivingItemId", LevelStage.idOf(other), "reason", "同一事项"))
                .then()
                .statusCode(409);
        stage.street
                .coordinator()
                .act(child, "merge", Map.of("survivingItemId", LevelStage.idOf(item), "reason", "同一事项"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/survivingItemId"));

        // Merged into its sibling it has ended, and the whole waits for the sibling only.
        stage.street
                .coordinator()
                .act(
                        child,
                        "merge",
                        Map.of(
                                "survivingItemId",
                                LevelStage.idOf(stage.childOf(item, stage.neighbour)),
                                "reason",
                                "两社区一并整改"))
                .then()
                .statusCode(200);
        stage.resolve(stage.childOf(item, stage.neighbour), stage.neighbour);
        rollUp();
        stage.street.coordinator().get(item).then().body("status", equalTo("REPORTED"));
    }

    @Test
    void sentBackThePartsThatWereNotEnoughGoOn() {
        String item = rolledUp("消火栓损坏排查");
        String first = stage.childOf(item, stage.community);
        String second = stage.childOf(item, stage.neighbour);
        String foreign = LevelStage.idOf(stage.acceptedAtStreet("不相干"));
        stage.street
                .coordinator()
                .act(item, "send-back", Map.of("missing", "东侧未修", "childIds", List.of(foreign)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/childIds"));
        stage.street
                .coordinator()
                .act(item, "send-back", Map.of("missing", "东侧未修", "childIds", List.of(LevelStage.idOf(first))))
                .then()
                .statusCode(200)
                .body("status", equalTo("DELEGATED"))
                .body("returnCount", equalTo(1));
        stage.community
                .coordinator()
                .get(first)
                .then()
                .body("status", equalTo("IN_PROGRESS"))
                .body("reboundCount", equalTo(1));
        stage.neighbour.coordinator().get(second).then().body("status", equalTo("RESOLVED"));

        stage.report(first, stage.community);
        stage.verify(first, stage.community);
        rollUp();
        stage.street.coordinator().get(item).then().body("status", equalTo("REPORTED"));
        stage.verify(item, stage.street);
    }

    @Test
    void sentBackWithNobodyToGoOnItIsDecidedAnew() {
        String item = delegated("快递车辆入院管理");
        for (LevelStage.Place place : List.of(stage.community, stage.neighbour)) {
            stage.street
                    .convener()
                    .act(stage.childOf(item, place), "withdraw", Map.of("reason", "另行处理"))
                    .then()
                    .statusCode(200);
        }
        rollUp();
        stage.street
                .coordinator()
                .act(item, "send-back", Map.of("missing", "均未办理"))
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"));
        stage.resolve(item, stage.street);
    }

    @Test
    void aPartThatComesBackTakesTheReportedWholeWithIt() {
        String item = rolledUp("电梯故障频发");
        String child = stage.childOf(item, stage.community);
        stage.street
                .convener()
                .act(
                        child,
                        "rebound",
                        Map.of(
                                "whatCameBack",
                                "电梯再次停运",
                                "evidenceIds",
                                List.of(stage.evidence(stage.street.convener(), child))))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"));
        stage.street
                .coordinator()
                .get(item)
                .then()
                .body("status", equalTo("DELEGATED"))
                .body("availableActions", not(hasItem("VERIFY")));
    }

    @Test
    void aResolvedWholeReboundsByItsParts() {
        String item = rolledUp("僵尸车清理");
        stage.verify(item, stage.street);
        stage.street
                .coordinator()
                .act(
                        item,
                        "rebound",
                        Map.of(
                                "whatCameBack",
                                "车辆再次停放",
                                "evidenceIds",
                                List.of(stage.evidence(stage.street.coordinator(), item))))
                .then()
                .statusCode(200)
                .body("status", equalTo("DELEGATED"))
                .body("reboundCount", equalTo(1));
        stage.community
                .coordinator()
                .get(stage.childOf(item, stage.community))
                .then()
                .body("status", equalTo("IN_PROGRESS"));
    }

    @Test
    void whatAMeetingDelegatesHasItsOutcomeThere() {
        String item = stage.acceptedAtStreet("高空抛物整治");
        String meeting = stage.meeting(stage.street, "EMERGENCY", Duration.ofMinutes(10));
        stage.place(item, meeting, stage.street);
        stage.open(meeting, stage.street);
        delegate(item, stage.delegation(stage.community)).then().statusCode(200).body("status", equalTo("DELEGATED"));
        stage.street
                .coordinator()
                .get(meeting + "/agenda")
                .then()
                .body("outcome", contains("DELEGATED"))
                .body("decision[0]", containsString("下沉办理"));
        stage.street
                .coordinator()
                .get("/agenda-items?parentId=" + LevelStage.idOf(item))
                .then()
                .body("items", hasSize(1));
    }
}
