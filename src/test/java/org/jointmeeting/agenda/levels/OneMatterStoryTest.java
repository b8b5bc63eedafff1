package org.jointmeeting.agenda.levels;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Apart;
import org.jointmeeting.kit.Api;
import org.jointmeeting.shared.rounds.Rounds;
import org.jointmeeting.shared.time.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/**
 * One matter on its whole way, over the Spring Festival of 2026: 14 February is a Saturday that is worked, 15 to 23
 * February are off, 28 February is a Saturday that is worked. Every due date below is counted by hand.
 */
@QuarkusTest
@Tag("story")
@TestProfile(OneMatterStoryTest.BeforeSpringFestival.class)
class OneMatterStoryTest {

    @Inject
    Rounds rounds;

    /** Monday 2 February 2026, 09:00 in Hangzhou. */
    public static class BeforeSpringFestival extends Apart {

        public BeforeSpringFestival() {
            super(Map.of(TestClock.START, "2026-02-02T01:00:00Z", "joint-meeting.start.load-divisions", "true"));
        }
    }

    private LevelStage stage;
    private Cast cast;
    private Api brigade;
    private String item;
    private String number;

    @Test
    void threeChargersBecomeOneMatterThatTheStreetSolves() {
        stage = LevelStage.withDistrict();
        cast = new Cast(stage);
        brigade = stage.aboveStreet().fireOfficer();
        raisedAndMerged();
        escalatedAndTakenUp();
        decidedByTheStreet();
        returnedToSender();
        signedForAndExtended();
        parkedOverTheFestival();
        reportedSentBackAndVerified();
        broughtBackAndResolved();
    }

    /** Monday 2 February: three owners' committees raise the same; the community makes one matter of it. */
    private void raisedAndMerged() {
        List<String> raised = cast.owners.stream().map(cast::raise).toList();
        item = raised.get(0);
        stage.community
                .coordinator()
                .act(item, "accept", Map.of("urgency", "ORDINARY", "proposedLeadAgencyId", stage.community.fire()))
                .then()
                .statusCode(200);
        number = stage.community.coordinator().get(item).path("number");
        raised.subList(1, 3).forEach(other -> stage.community
                .coordinator()
                .act(other, "merge", Map.of("survivingItemId", idOf(item), "reason", "同一运营单位的同类问题，一并办理。"))
                .then()
                .statusCode(200)
                .body("status", equalTo("MERGED")));
    }

    /** Tuesday 3 February: beyond the community's authority; the street takes it up, under the same number. */
    private void escalatedAndTakenUp() {
        TestClock.become(LocalDateTime.of(2026, 2, 3, 9, 0));
        stage.community
                .convener()
                .act(
                        item,
                        "escalate",
                        Map.of("reasonCode", "NO_AUTHORITY", "tried", "社区已两次协商。", "asked", "请街道协调运营单位统一迁移。"))
                .then()
                .statusCode(200)
                .body("status", equalTo("ESCALATED"));
        stage.street
                .coordinator()
                .act(item, "take-up")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("number", equalTo(number))
                .body("jurisdictionId", equalTo(stage.street.id()))
                .body("dueOn", nullValue());
    }

    /** Monday 9 February: the street's meeting decides. Ordinary, 5 working days: 10, 11, 12, 13 and Saturday 14. */
    private void decidedByTheStreet() {
        String meeting = cast.meetingOfStreet("2026-02-09T14:00:00+08:00");
        stage.street
                .coordinator()
                .act(item, "place", Map.of("meetingId", idOf(meeting), "minutes", 30, "publicity", "THREE_PARTIES"))
                .then()
                .statusCode(200);
        stage.street.coordinator().act(meeting, "notify").then().statusCode(200);
        TestClock.become(LocalDateTime.of(2026, 2, 9, 13, 50));
        cast.everybodyComes(meeting);
        stage.street.convener().act(meeting, "open").then().statusCode(200);
        stage.street
                .convener()
                .act(item, "decide", Map.of("decision", Map.of("text", "由消防牵头统一迁移。"), "assignment", cast.assignment()))
                .then()
                .statusCode(200)
                .body("status", equalTo("ASSIGNED"))
                .body("tasks", hasSize(5))
                .body("dueOn", equalTo("2026-02-14"));
        stage.street.convener().act(meeting, "hold").then().statusCode(200);
    }

    /** Tuesday 10 February: not the station's matter but the brigade's. The due date stays. */
    private void returnedToSender() {
        TestClock.become(LocalDateTime.of(2026, 2, 10, 9, 0));
        stage.street
                .fireOfficer()
                .act(
                        item,
                        "ask-return",
                        Map.of(
                                "reason", "涉及多个街道的运营单位，应由区消防救援大队牵头。",
                                "basis", "《区级职责清单》第 3 项",
                                "suggestedAgencyId", stage.aboveStreet().fire()))
                .then()
                .statusCode(200);
        stage.street
                .coordinator()
                .act(
                        item,
                        "return-to-sender",
                        Map.of(
                                "reason",
                                "理由成立。",
                                "newLeadAgencyId",
                                stage.aboveStreet().fire()))
                .then()
                .statusCode(200)
                .body("status", equalTo("ASSIGNED"))
                .body("bounceCount", equalTo(1))
                .body("dueOn", equalTo("2026-02-14"));
    }

    /** Wednesday 11 and Thursday 12 February: signed for, and extended to Friday 27. */
    private void signedForAndExtended() {
        TestClock.become(LocalDateTime.of(2026, 2, 11, 9, 0));
        brigade.act(item, "sign", Map.of("handler", "防火监督科")).then().statusCode(200);
        cast.assistsSign(item);
        TestClock.become(LocalDateTime.of(2026, 2, 12, 9, 0));
        brigade.act(item, "ask-extension", Map.of("reason", "新点位需公示。", "progress", "已完成现场勘查。", "dueOn", "2026-02-27"))
                .then()
                .statusCode(200);
        stage.street
                .convener()
                .act(item, "extend", Map.of("reason", "公示期属法定程序。"))
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2026-02-27"));
    }

    /** Friday 13 February: parked over the festival, until Thursday 26. Stood still on 13, 14, 24 and 25: four working days later than Friday 27 are Saturday 28, then 2, 3 and 4 March. */
    private void parkedOverTheFestival() {
        TestClock.become(LocalDateTime.of(2026, 2, 13, 10, 0));
        stage.street
                .convener()
                .act(item, "park", Map.of("reason", "春节期间停工。", "reviewOn", "2026-02-26"))
                .then()
                .statusCode(200)
                .body("status", equalTo("SUSPENDED"));
        TestClock.become(LocalDateTime.of(2026, 2, 25, 23, 0));
        rounds.runDue();
        stage.street.coordinator().get(item).then().body("status", equalTo("SUSPENDED"));
        TestClock.become(LocalDateTime.of(2026, 2, 26, 9, 0));
        rounds.runDue();
        stage.street
                .coordinator()
                .get(item)
                .then()
                .body("status", equalTo("IN_PROGRESS"))
                .body("dueOn", equalTo("2026-03-04"));
        stage.street
                .coordinator()
                .get(item + "/deadline")
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2026-03-04"))
                .body("standStills.reason", contains("PARKED"))
                .body("changes.cause", contains("BEGUN", "EXTENDED", "STOOD_STILL"))
                .body("days.find { it.date == '2026-02-12' }.counted", equalTo(true))
                .body("days.find { it.date == '2026-02-14' }.standingStill", equalTo("PARKED"))
                .body("days.find { it.date == '2026-02-28' }.counted", equalTo(true))
                .body("days.find { it.date == '2026-03-01' }.counted", equalTo(false))
                .body("uncoveredYears", hasSize(0));
    }

    /** 2 to 4 March: reported, sent back, reported again, verified. Everybody who raised it is answered. */
    private void reportedSentBackAndVerified() {
        TestClock.become(LocalDateTime.of(2026, 3, 2, 9, 0));
        cast.assistsComplete(item);
        cast.report(brigade, item);
        TestClock.become(LocalDateTime.of(2026, 3, 3, 9, 0));
        stage.street
                .coordinator()
                .act(item, "send-back", Map.of("missing", "2 号点位尚未迁移。"))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"))
                .body("returnCount", equalTo(1))
                .body("dueOn", equalTo("2026-03-04"));
        TestClock.become(LocalDateTime.of(2026, 3, 4, 9, 0));
        cast.report(brigade, item);
        cast.verify(item);
        cast.owners.forEach(owners -> assertThat(cast.kindsOfAnswers(owners)).contains("RESOLVED"));
        assertThat(cast.kindsOfAnswers(stage.community.coordinator())).contains("RESOLVED");
    }

    /** Monday 16 March: the chargers are back. Same number, 5 working days anew: 17, 18, 19, 20 and Monday 23. */
    private void broughtBackAndResolved() {
        TestClock.become(LocalDateTime.of(2026, 3, 16, 9, 0));
        Api firstOwners = cast.owners.get(0);
        firstOwners
                .act(
                        item,
                        "rebound",
                        Map.of("whatCameBack", "充电桩又移回原处。", "evidenceIds", List.of(cast.evidence(firstOwners, item))))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"))
                .body("number", equalTo(number))
                .body("reboundCount", equalTo(1))
                .body("dueOn", equalTo("2026-03-23"));
        TestClock.become(LocalDateTime.of(2026, 3, 20, 9, 0));
        cast.report(brigade, item);
        cast.verify(item);

        stage.community
                .coordinator()
                .get(item + "/trail")
                .then()
                .statusCode(200)
                .body("stays.place.level", contains("COMMUNITY", "STREET"))
                .body("steps.action", hasItems(wholeWay()));
    }

    private static String[] wholeWay() {
        return Stream.of(
                        "DRAFT SUBMIT ACCEPT MERGE ESCALATE TAKE_UP PLACE DECIDE RETURN_TO_SENDER SIGN EXTEND PARK",
                        "RESUME REPORT SEND_BACK VERIFY REBOUND")
                .flatMap(line -> Stream.of(line.split(" ")))
                .toArray(String[]::new);
    }

    private static String idOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
