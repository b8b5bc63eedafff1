package org.jointmeeting.supervision.mediation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.MediationStage;
import org.jointmeeting.kit.Stage;
import org.jointmeeting.kit.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

/** How mediations end, and what becomes of what they leave open. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class MediationOutcomeStoryTest {

    private static final Map<String, Object> AGREEMENT = Map.of("outcome", "AGREEMENT", "agreement", "按季度公示收支。");
    private static final Map<String, Object> PARTIAL =
            Map.of("outcome", "PARTIAL", "agreement", "公示停车收入。", "openPoints", "电梯广告收入归属。");
    private static final Map<String, Object> FAILED = Map.of("outcome", "FAILED", "reason", "双方各执一词。");

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
    void eachOutcomeIsToldWithItsOwnTexts() {
        String mediation = mediations.heard("收益争议");
        for (Map<String, Object> whole : List.of(AGREEMENT, PARTIAL, FAILED)) {
            for (String needed : whole.keySet()) {
                Map<String, Object> part = new HashMap<>(whole);
                part.remove(needed);
                refused(mediation, part, 400, needed);
            }
        }
        refused(mediation, with(AGREEMENT, "openPoints"), 422, "openPoints");
        refused(mediation, with(AGREEMENT, "reason"), 422, "reason");
        refused(mediation, with(PARTIAL, "attempts"), 422, "attempts");
        refused(mediation, with(FAILED, "agreement"), 422, "agreement");
        refused(mediation, Map.of("outcome", "WITHDRAWN", "reason", "撤回"), 422, "outcome");
        stage.commissioner
                .act(mediation, "close", PARTIAL)
                .then()
                .statusCode(200)
                .body("result.openPoints", equalTo("电梯广告收入归属。"))
                .body("availableActions", contains("RAISE"));
    }

    private static Map<String, Object> with(Map<String, Object> outcome, String property) {
        Map<String, Object> more = new HashMap<>(outcome);
        more.put(property, "多填的内容");
        return more;
    }

    private static void refused(String mediation, Map<String, Object> outcome, int status, String field) {
        stage.commissioner
                .act(mediation, "close", outcome)
                .then()
                .statusCode(status)
                .body("errors.pointer", contains("#/" + field));
    }

    @Test
    void nothingIsAgreedWithoutASessionAndWhoeverNeverCameMakesItFail() {
        String mediation = mediations.opened("无人到场");
        refused(mediation, AGREEMENT, 422, "outcome");
        refused(mediation, PARTIAL, 422, "outcome");
        refused(mediation, FAILED, 400, "attempts");
        stage.commissioner
                .inChinese()
                .contentType("application/json")
                .body(AGREEMENT)
                .post(mediation + "/actions/close")
                .then()
                .body("detail", equalTo("尚无调解记录，不能以“达成协议”结案；请先记录至少一次调解。"));
        Map<String, Object> failed = new HashMap<>(FAILED);
        failed.put("attempts", "三次书面邀请，物业均未到场。");
        stage.commissioner
                .act(mediation, "close", failed)
                .then()
                .statusCode(200)
                .body("sessionCount", equalTo(0));
        stage.commissioner
                .act(mediation, "raise", Map.of())
                .then()
                .statusCode(201)
                .body("alreadyTried", equalTo("三次书面邀请，物业均未到场。"));
    }

    @Test
    void whatIsClosedStaysClosed() {
        for (String mediation : List.of(withdrawn(), mediations.closed("已达成协议", AGREEMENT))) {
            stage.commissioner.get(mediation).then().body("availableActions", empty());
            stage.commissioner
                    .act(mediation, "record-session", mediations.session())
                    .then()
                    .statusCode(409)
                    .body("currentStatus", equalTo("CLOSED"));
            stage.commissioner.act(mediation, "close", FAILED).then().statusCode(409);
            stage.commissioner
                    .act(mediation, "withdraw", Map.of("reason", "再次撤回"))
                    .then()
                    .statusCode(409);
            stage.commissioner
                    .act(mediation, "raise", Map.of())
                    .then()
                    .statusCode(422)
                    .body("detail", containsString("nothing is left open"));
        }
        String open = mediations.opened("未结案");
        stage.commissioner
                .act(open, "raise", Map.of())
                .then()
                .statusCode(409)
                .body("allowedActions", not(hasItem("RAISE")));
        stage.commissioner.act(open, "withdraw").then().statusCode(400).body("errors.pointer", contains("#/reason"));
    }

    private static String withdrawn() {
        String mediation = mediations.opened("撤回的争议");
        stage.commissioner
                .act(mediation, "withdraw", Map.of("reason", "双方已自行协商。"))
                .then()
                .statusCode(200)
                .body("result.outcome", equalTo("WITHDRAWN"))
                .body("result.reason", equalTo("双方已自行协商。"));
        return mediation;
    }

    @Test
    void whatFailedBecomesAnItemOnceAndKeepsTheLinkBothWays() {
        String mediation = mediations.failed("收益争议");
        String item = stage.commissioner
                .act(mediation, "raise", Map.of("desiredResult", "明确公示办法。"))
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("source", equalTo("MEDIATION"))
                .body("sourceReference", equalTo(Stage.idOf(mediation)))
                .body("title", equalTo("收益争议"))
                .body("category", equalTo("PROPERTY_SERVICE"))
                .body("facts", containsString("经调解不成，原因：双方对收支口径各执一词。"))
                .body("facts", not(containsString("13812345678")))
                .body("alreadyTried", equalTo("已组织调解 1 次，未达成协议。"))
                .body("raisedBy.kind", equalTo("COMMISSIONER"))
                .body("compoundIds", contains(stage.compound))
                .extract()
                .path("id");
        stage.owners.get(mediation).then().body("itemId", equalTo(item)).body("availableActions", empty());
        stage.commissioner
                .act(mediation, "raise", Map.of("title", "再提一次"))
                .then()
                .statusCode(409)
                .body("itemId", equalTo(item));
        stage.commissioner.act("/agenda-items/" + item, "submit").then().statusCode(200);
    }

    @Test
    void theOpenPointsOfAPartialAgreementMayBecomeAnItemToo() {
        String mediation = mediations.closed("收益争议", PARTIAL);
        stage.coordinator
                .act(mediation, "raise", Map.of("title", "电梯广告收入归属"))
                .then()
                .statusCode(201)
                .body("title", equalTo("电梯广告收入归属"))
                .body("facts", containsString("未决事项：电梯广告收入归属。"));
    }

    @Test
    void ofManyWhoRaiseItAtOnceOneDoes() throws Exception {
        String mediation = mediations.failed("同时提请");
        stage.commissioner.token();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Integer> statuses = threads
                    .invokeAll(IntStream.range(0, 8)
                            .mapToObj(number -> (Callable<Integer>) () -> stage.commissioner
                                    .act(mediation, "raise", Map.of("title", "同时提请 " + number))
                                    .statusCode())
                            .toList())
                    .stream()
                    .map(MediationOutcomeStoryTest::of)
                    .toList();
            assertThat(statuses).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 409);
        } finally {
            threads.shutdown();
        }
    }

    private static int of(Future<Integer> status) {
        try {
            return status.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
