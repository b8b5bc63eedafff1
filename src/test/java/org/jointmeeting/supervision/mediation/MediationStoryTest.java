package org.jointmeeting.supervision.mediation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.MediationStage;
import org.jointmeeting.kit.Stage;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.kit.VisitStage;
import org.jointmeeting.shared.time.TestClock;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

/** A conflict is brought to the table, the parties say what they hold, and sessions are recorded one after another. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class MediationStoryTest {

    private static Stage stage;
    private static MediationStage mediations;

    @BeforeEach
    void onOneStage() {
        if (stage == null) {
            stage = new Stage();
            mediations = new MediationStage(stage);
        }
    }

    @Test
    void aConflictIsMediatedUntilThePartiesAgree() {
        String mediation = mediations.opened("公共收益争议");
        stage.commissioner
                .get(mediation)
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("statusLabel", equalTo("待调解"))
                .body("mediator.name", startsWith("commissioner"))
                .body("parties.kind", contains("OWNERS_COMMITTEE", "PROPERTY_COMPANY"))
                .body("parties.name", contains("求是雅苑业主委员会", "安和物业服务有限公司"))
                .body("sessionCount", equalTo(0))
                .body("result", nullValue())
                .body("availableActions", contains("CHANGE", "RECORD_SESSION", "CLOSE", "WITHDRAW"));
        Map<String, Object> first = mediations.session();
        first.put("agreed", "一周内公示停车收入明细。");
        stage.commissioner
                .act(mediation, "record-session", first)
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_MEDIATION"))
                .body("sessionCount", equalTo(1));
        stage.coordinator
                .act(mediation, "record-session", mediations.session())
                .then()
                .statusCode(200);
        stage.owners
                .get(mediation + "/sessions")
                .then()
                .statusCode(200)
                .body("items.ordinal", contains(1, 2))
                .body("items[0].presentPartyIds.size()", equalTo(2))
                .body("items.agreed", contains("一周内公示停车收入明细。", null));
        stage.convener
                .act(mediation, "close", Map.of("outcome", "AGREEMENT", "agreement", "每季度首月公示收支。"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("result.outcome", equalTo("AGREEMENT"))
                .body("result.outcomeLabel", equalTo("达成协议"))
                .body("availableActions", empty());
    }

    @Test
    void aConflictSaysWhereWhatAndWhoHoldsWhat() {
        for (String missing : List.of("compoundId", "category", "title", "facts", "positions")) {
            Map<String, Object> conflict = mediations.conflict("门岗争议");
            conflict.remove(missing);
            refused(conflict, 400, missing);
        }
        refused(with("category", "NO_SUCH"), 400, "category");
        refused(with("mediatorId", Api.newKey()), 404, "mediatorId");
        refused(with("compoundId", new Stage().compound), 404, "compoundId");
    }

    @Test
    void twoPartiesOfTheCompoundAreNeededEachOnce() {
        Map<String, Object> committee = MediationStage.position(mediations.committee, "要求公示。");
        refused(with("positions", List.of()), 422, "positions");
        refused(with("positions", List.of(committee)), 422, "positions");
        refused(with("positions", List.of(committee, committee)), 422, "positions/1/partyId");
        String elsewhere = new Stage().party("PROPERTY_COMPANY");
        refused(
                with("positions", List.of(committee, MediationStage.position(elsewhere, "只公示总额。"))),
                400,
                "positions/1/partyId");
        refused(
                with("positions", List.of(committee, Map.of("partyId", mediations.company))),
                400,
                "positions/1/position");
        Map<String, Object> alone = with("positions", List.of(committee));
        stage.commissioner
                .inChinese()
                .contentType("application/json")
                .body(alone)
                .post("/mediations")
                .then()
                .statusCode(422)
                .body("detail", equalTo("调解至少要有两方，请写明各方的立场。"));
        stage.commissioner.post("/mediations", alone).then().body("detail", containsString("two parties at least"));
    }

    private static Map<String, Object> with(String property, Object value) {
        Map<String, Object> conflict = mediations.conflict("门岗争议");
        conflict.put(property, value);
        return conflict;
    }

    private static void refused(Map<String, Object> conflict, int status, String field) {
        stage.commissioner
                .post("/mediations", conflict)
                .then()
                .statusCode(status)
                .body("errors.pointer", contains("#/" + field));
    }

    @Test
    void whoTookAPartysPlaceJoinsAndAMissingOneIsNamedWithWhoActsForIt() {
        Stage own = new Stage();
        MediationStage there = new MediationStage(own);
        String mediation = there.opened("停车费争议");
        String next = replaced(own, there.committee);
        own.commissioner
                .post("/mediations", there.conflict("换届以后"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/positions/0/partyId"));
        List<Map<String, Object>> positions = there.positions();
        positions.add(MediationStage.position(next, "沿用原立场。"));
        own.commissioner
                .patch(mediation, Map.of("positions", positions))
                .then()
                .statusCode(200)
                .body("parties[2].kind", equalTo("OWNERS_COMMITTEE"))
                .body("parties[2].name", containsString("（缺位，由求是社区居民委员会代行）"));
    }

    /** The owners' committee's time is over, and none is elected yet. */
    private static String replaced(Stage at, String party) {
        String next = at.administrator
                .act(
                        "/compounds/" + at.compound + "/parties/" + party,
                        "replace",
                        Map.of(
                                "startsOn",
                                VisitStage.today().plusDays(1).toString(),
                                "missing",
                                true,
                                "standIn",
                                Map.of("kind", "COMMUNITY", "name", "求是社区居民委员会代行")))
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        TestClock.pass(Duration.ofDays(1));
        return next;
    }

    @Test
    void positionsChangeUntilItIsClosedAndPartiesJoinButNeverLeave() {
        String mediation = mediations.heard("停车费争议");
        String stale = stage.commissioner.get(mediation).getHeader("ETag");
        List<Map<String, Object>> positions = new ArrayList<>(List.of(
                MediationStage.position(mediations.committee, "要求审计。"),
                MediationStage.position(mediations.company, "同意公示明细。"),
                MediationStage.position(stage.party("PARTY_BRANCH"), "建议先公示后审计。")));
        stage.coordinator
                .patch(mediation, Map.of("positions", positions))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_MEDIATION"))
                .body("parties.position", contains("要求审计。", "同意公示明细。", "建议先公示后审计。"));
        changed(mediation, stale, positions).then().statusCode(412);
        changed(mediation, null, positions).then().statusCode(428);
        positions.remove(0);
        stage.coordinator
                .patch(mediation, Map.of("positions", positions))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/positions"))
                .body("detail", containsString("求是雅苑业主委员会"));
        stage.commissioner
                .act(mediation, "withdraw", Map.of("reason", "双方已自行协商。"))
                .then()
                .statusCode(200);
        stage.coordinator
                .patch(mediation, Map.of("title", "另一件事"))
                .then()
                .statusCode(409)
                .body("currentStatus", equalTo("CLOSED"));
    }

    private static Response changed(String mediation, String ifMatch, List<Map<String, Object>> positions) {
        var request = stage.coordinator
                .request()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(Map.of("positions", positions));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).patch(mediation);
    }

    @Test
    void aSessionIsRecordedAfterwardsInOrderWithTwoPartiesThere() {
        String mediation = mediations.heard("电梯维保争议");
        for (String missing : List.of("heldAt", "place", "presentPartyIds", "discussed")) {
            Map<String, Object> session = mediations.session();
            session.remove(missing);
            refusedSession(mediation, session, 400, missing);
        }
        refusedSession(mediation, held(Duration.ofMinutes(10)), 422, "heldAt");
        refusedSession(mediation, held(Duration.ofDays(-32)), 422, "heldAt");
        refusedSession(mediation, held(Duration.ofDays(-1)), 422, "heldAt");
        refusedSession(mediation, with(List.of(mediations.committee)), 422, "presentPartyIds");
        refusedSession(mediation, with(List.of(mediations.committee, mediations.committee)), 422, "presentPartyIds/1");
        refusedSession(
                mediation, with(List.of(mediations.committee, stage.party("PARTY_BRANCH"))), 400, "presentPartyIds/1");
        stage.coordinator.get(mediation).then().body("sessionCount", equalTo(1));
        String early = mediations.opened("补记的调解");
        stage.commissioner
                .act(early, "record-session", held(Duration.ofDays(-30)))
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> held(Duration fromNow) {
        Map<String, Object> session = mediations.session();
        session.put("heldAt", TestClock.now().plus(fromNow).toString());
        return session;
    }

    private static Map<String, Object> with(List<String> present) {
        Map<String, Object> session = mediations.session();
        session.put("presentPartyIds", present);
        return session;
    }

    private static void refusedSession(String mediation, Map<String, Object> session, int status, String field) {
        stage.commissioner
                .act(mediation, "record-session", session)
                .then()
                .statusCode(status)
                .body("errors.pointer", contains("#/" + field));
    }
}
