package org.jointmeeting.agenda.owners;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.OwnersStage;
import org.jointmeeting.kit.Stage;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.shared.time.TestClock;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** What the owners alone decide: referred by a meeting, voted on, reported to the community, carried out or refused. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class OwnersStoryTest {

    private static Stage stage;
    private static OwnersStage owners;

    @BeforeEach
    void onOneStage() {
        if (stage == null) {
            stage = new Stage();
            owners = new OwnersStage(stage);
        }
    }

    @Test
    void aMatterReferredToTheOwnersIsCarriedOutWhenTheyConsent() {
        String item = owners.inSession("更换 3 幢电梯");
        stage.convener.get(item).then().body("availableActions", hasItem("REFER_TO_OWNERS"));
        stage.convener
                .act(item, "refer-to-owners", owners.referral())
                .then()
                .statusCode(200)
                .body("status", equalTo("AWAITING_OWNERS"))
                .body("availableActions", hasItems("RECORD_OWNERS_CONSENT", "RECORD_OWNERS_REFUSAL"));
        stage.coordinator
                .get(item + "/owners-referrals")
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].organiserName", equalTo("求是雅苑业主委员会"))
                .body("[0].decision", nullValue())
                .body("[0].reports.phase", contains("BEFORE_VOTE", "AFTER_VOTE"))
                .body("[0].reports.state", contains("DUE", "DUE"))
                .body(
                        "[0].reports.dueOn",
                        contains(
                                OwnersStage.voteBy().minusDays(7).toString(),
                                OwnersStage.voteBy().plusDays(7).toString()));

        // Just more than half of those who took part, and of their floor area: 101 of 200, 10,000.01 of 20,000.
        stage.coordinator
                .act(item, "record-owners-consent", owners.consent(owners.vote(item, 101, 10000.01)))
                .then()
                .statusCode(200)
                .body("status", equalTo("ASSIGNED"))
                .body("tasks.role", contains("LEAD"));
        stage.coordinator
                .get(item + "/owners-referrals")
                .then()
                .body("[0].decision", equalTo("CONSENTED"))
                .body("[0].vote.owners.inFavour", equalTo(101));
        stage.fireOfficer.act(item, "sign", Map.of("handler", "经办一科")).then().statusCode(200);
        stage.owners.get(item + "/history").then().body("action", hasItems("REFER_TO_OWNERS", "RECORD_OWNERS_CONSENT"));
    }

    @Test
    void theOwnersRefusalAnswersWhoeverRaisedIt() {
        String item = owners.awaiting("加装门禁");
        stage.coordinator
                .act(item, "record-owners-refusal", OwnersStage.refusal(owners.vote(item, 100, 12000)))
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("statusGroup", equalTo("CLOSED"));
        stage.owners
                .get(item + "/answers")
                .then()
                .body("kind", contains("ACCEPTED", "REJECTED"))
                .body("text[1]", containsString("100/200 (50.00%)"))
                .body("text[1]", containsString("可完善方案后重新提出"));
    }

    @Test
    void whatTheThresholdsDoNotCarryIsNoConsent() {
        String item = owners.awaiting("外墙维修");
        Map<String, Object> few = Map.of("total", 300, "participating", 199, "inFavour", 199, "against", 0);
        refusedConsent(item, owners.vote(item, few, 15000), "took part by owners 199/300 (66.33%), at least 2/3");
        refusedConsent(item, owners.vote(item, 100, 15000), "in favour by owners 100/200 (50.00%), more than 1/2");
        refusedConsent(item, owners.vote(item, 150, 10000), "in favour by floor area 10000/20000 (50.00%)");
        Map<String, Object> nobody = Map.of("total", 300, "participating", 0, "inFavour", 0, "against", 0);
        refusedConsent(item, owners.vote(item, nobody, 15000), "took part by owners 0/300 (0.00%)");
        stage.coordinator.get(item).then().body("status", equalTo("AWAITING_OWNERS"));
        stage.coordinator
                .act(item, "record-owners-refusal", OwnersStage.refusal(owners.vote(item, 101, 10000.01)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/vote"))
                .body("detail", containsString("101/200 (50.50%)"));
    }

    private static void refusedConsent(String item, Map<String, Object> vote, String why) {
        stage.coordinator
                .act(item, "record-owners-consent", owners.consent(vote))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/vote"))
                .body("detail", containsString(why));
    }

    @Test
    void weightyMattersNeedThreeQuarters() {
        String item = owners.inSession("续筹维修资金");
        Map<String, Object> referral = owners.referral();
        referral.put("matter", "MAINTENANCE_FUND_RAISING");
        stage.convener.act(item, "refer-to-owners", referral).then().statusCode(200);
        refusedConsent(item, owners.vote(item, 149, 15000), "149/200 (74.50%), at least 3/4");
        stage.coordinator
                .act(item, "record-owners-consent", owners.consent(owners.vote(item, 150, 15000)))
                .then()
                .statusCode(200)
                .body("status", equalTo("ASSIGNED"));
    }

    @Test
    void theNumbersOfAVoteFitEachOtherAndTheirDocument() {
        String item = owners.awaiting("电梯更新");
        refusedNumbers(
                item,
                owners.vote(item, Map.of("total", 300, "participating", 301, "inFavour", 1, "against", 0), 15000),
                "#/vote/owners/participating");
        refusedNumbers(
                item,
                owners.vote(item, Map.of("total", 300, "participating", 200, "inFavour", 150, "against", 51), 15000),
                "#/vote/owners/inFavour");
        refusedNumbers(item, owners.vote(item, 150, 19990.01), "#/vote/floorArea/inFavour");
        Map<String, Object> vote = owners.vote(item, 150, 15000);
        vote.put("documentId", Api.newKey());
        refusedNumbers(item, vote, "#/vote/documentId");
        for (String missing : List.of("votedOn", "owners", "floorArea", "documentId")) {
            Map<String, Object> incomplete = owners.vote(item, 150, 15000);
            incomplete.remove(missing);
            refusedNumbers(item, incomplete, "#/vote/" + missing);
        }
        for (String missing : List.of("total", "participating", "inFavour", "against")) {
            Map<String, Object> part =
                    new HashMap<>(Map.of("total", 300, "participating", 200, "inFavour", 150, "against", 1));
            part.remove(missing);
            refusedNumbers(item, owners.vote(item, part, 15000), "#/vote/owners/" + missing);
        }
    }

    private static void refusedNumbers(String item, Map<String, Object> vote, String pointer) {
        stage.coordinator
                .act(item, "record-owners-consent", owners.consent(vote))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void aVoteLiesBetweenItsReferralAndToday() {
        String item = owners.awaiting("绿化改停车位");
        Map<String, Object> vote = owners.vote(item, 150, 15000);
        for (int days : new int[] {-1, 1}) {
            vote.put("votedOn", OwnersStage.today().plusDays(days).toString());
            stage.coordinator
                    .act(item, "record-owners-consent", owners.consent(vote))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("#/vote/votedOn"));
        }
    }

    @Test
    void consentNeedsAnAssignmentAndRefusalAnExplanation() {
        String item = owners.awaiting("更换物业公司");
        Map<String, Object> vote = owners.vote(item, 150, 15000);
        stage.coordinator
                .act(item, "record-owners-consent", Map.of("vote", vote))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/assignment"));
        Map<String, Object> own = owners.consent(vote);
        Map<String, Object> assignment = stage.assignment();
        assignment.put("verifierAgencyId", stage.fire);
        own.put("assignment", assignment);
        stage.coordinator
                .act(item, "record-owners-consent", own)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/assignment/verifierAgencyId"));
        stage.coordinator
                .act(item, "record-owners-refusal", Map.of("vote", owners.vote(item, 1, 1)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/explanation"));
    }

    @Test
    void onlyAnOwnersMatterIsReferredAndOnlyFromAMeeting() {
        String plain = stage.accepted("楼道灯不亮", "EMERGENCY");
        stage.convener.act(plain, "refer-to-owners", owners.referral()).then().statusCode(409);
        String meeting = stage.emergencyMeeting();
        stage.place(plain, meeting);
        stage.open(meeting);
        stage.convener.get(plain).then().body("availableActions", not(hasItem("REFER_TO_OWNERS")));
        stage.convener
                .act(plain, "refer-to-owners", owners.referral())
                .then()
                .statusCode(422)
                .body("detail", containsString("no owners' matter"));

        String item = stage.submitted("动用公共收益");
        stage.coordinator
                .act(
                        item,
                        "accept",
                        Map.of("urgency", "ORDINARY", "proposedLeadAgencyId", stage.fire, "ownersMatter", true))
                .then()
                .statusCode(200);
        stage.place(item, stage.emergencyMeeting());
        stage.convener.act(item, "refer-to-owners", owners.referral()).then().statusCode(403);
    }

    @Test
    void aReferralSaysWhatByWhenAndWhoOrganises() {
        String item = owners.inSession("修改管理规约");
        for (String missing : List.of("recommendation", "matter", "voteBy", "organiser")) {
            Map<String, Object> incomplete = owners.referral();
            incomplete.remove(missing);
            refusedReferral(item, incomplete, 400, missing);
        }
        refusedReferral(item, with("matter", "NO_SUCH_KIND"), 400, "matter");
        refusedReferral(item, with("voteBy", "2026-11-23"), 422, "voteBy");
        // A Saturday, then a working day too near for the report a week before.
        refusedReferral(item, with("voteBy", OwnersStage.voteBy().plusDays(3).toString()), 422, "voteBy");
        refusedReferral(item, with("voteBy", OwnersStage.nextWeekday().toString()), 422, "voteBy");
        refusedReferral(item, with("organiser", "STAND_IN"), 422, "organiser");
        stage.convener
                .act(item, "refer-to-owners", with("organiser", "COMMUNITY"))
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> with(String property, Object value) {
        Map<String, Object> referral = owners.referral();
        referral.put(property, value);
        return referral;
    }

    private static void refusedReferral(String item, Map<String, Object> referral, int status, String field) {
        stage.convener
                .act(item, "refer-to-owners", referral)
                .then()
                .statusCode(status)
                .body("errors.pointer", contains("#/" + field));
    }

    @Test
    void theCommitteeReportsBeforeTheVoteAndAfterIt() {
        String item = owners.awaiting("公共收益分配");
        String report = item + "/owners-referrals/" + owners.referral(item);
        String today = OwnersStage.today().toString();
        reporting(report, "AFTER_VOTE", today, 422, "phase");
        reporting(report, "BEFORE_VOTE", OwnersStage.today().plusDays(1).toString(), 422, "reportedOn");
        reporting(report, "BEFORE_VOTE", OwnersStage.today().minusDays(1).toString(), 422, "reportedOn");
        stage.coordinator
                .act(report, "report", Map.of("phase", "BEFORE_VOTE", "reportedOn", today, "note", "书面报告"))
                .then()
                .statusCode(200)
                .body("reports.state", contains("FULFILLED", "DUE"));
        stage.coordinator
                .act(report, "report", Map.of("phase", "BEFORE_VOTE", "reportedOn", today))
                .then()
                .statusCode(409);

        TestClock.pass(Duration.ofDays(8));
        String votedOn = OwnersStage.today().toString();
        stage.coordinator
                .act(item, "record-owners-refusal", OwnersStage.refusal(owners.vote(item, 10, 10)))
                .then()
                .statusCode(200);
        reporting(report, "AFTER_VOTE", today, 422, "reportedOn");
        TestClock.pass(Duration.ofDays(8));
        stage.coordinator
                .get(item + "/owners-referrals")
                .then()
                .body("[0].reports.state", contains("FULFILLED", "MISSED"));
        stage.coordinator
                .act(report, "report", Map.of("phase", "AFTER_VOTE", "reportedOn", votedOn))
                .then()
                .statusCode(200)
                .body("reports.state", contains("FULFILLED", "FULFILLED"));
    }

    private static void reporting(String report, String phase, String on, int status, String field) {
        stage.coordinator
                .act(report, "report", Map.of("phase", phase, "reportedOn", on))
                .then()
                .statusCode(status)
                .body("errors.pointer", contains("#/" + field));
    }

    @Test
    void thresholdsAreDataThatTheCityKeeps() {
        Map<String, Object> kind = new HashMap<>(Map.of(
                "code", "SMART_GATE",
                "nameZh", "安装人脸识别门禁",
                "nameEn", "Face recognition at the gate",
                "basis", "《民法典》第二百七十八条第一款第九项",
                "turnout", Map.of("numerator", 2, "denominator", 3, "exceeded", false),
                "consent", Map.of("numerator", 1, "denominator", 1, "exceeded", true)));
        stage.administrator
                .post("/owners-matters", kind)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/consent/numerator"));
        kind.put("consent", Map.of("numerator", 4, "denominator", 5, "exceeded", false));
        String id = stage.administrator.create("/owners-matters", kind);
        stage.administrator
                .post("/owners-matters", kind)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/code"));
        stage.coordinator.post("/owners-matters", kind).then().statusCode(403);

        String item = owners.inSession("安装人脸识别门禁");
        stage.convener
                .act(item, "refer-to-owners", with("matter", "SMART_GATE"))
                .then()
                .statusCode(200);
        refusedConsent(item, owners.vote(item, 159, 16000), "at least 4/5");
        stage.administrator
                .patch("/owners-matters/" + id, Map.of("retired", true))
                .then()
                .statusCode(200)
                .body("retired", equalTo(true));
        refusedReferral(owners.inSession("再装一处门禁"), with("matter", "SMART_GATE"), 400, "matter");
        stage.coordinator
                .act(item, "record-owners-consent", owners.consent(owners.vote(item, 160, 16000)))
                .then()
                .statusCode(200);
    }
}
