package org.jointmeeting.agenda.levels;

import java.time.Duration;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.TestDatabase;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** What was left unanswered carries itself to the next meeting; what was merged is answered to the end of the chain. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class CarryingStoryTest {

    private static LevelStage stage;

    @BeforeEach
    void onOneStage() {
        if (stage == null) {
            stage = LevelStage.withoutDistrict();
        }
    }

    @Test
    void whatAMeetingLeftOpenWaitsForTheNextRegularOne() {
        String item = stage.accepted("车位不足", "ORDINARY", "PARKING_SHORTAGE");
        String first = stage.meeting(stage.community, "EMERGENCY", Duration.ofMinutes(10));
        stage.place(item, first, stage.community);
        stage.open(first, stage.community);
        stage.community.convener().act(first, "hold").then().statusCode(200);
        stage.community.coordinator().act(first, "draft-minutes").then().statusCode(200);
        stage.community
                .coordinator()
                .get(item)
                .then()
                .body("status", equalTo("ACCEPTED"))
                .body("deferralCount", equalTo(1));

        stage.meeting(stage.community, "SPECIAL", Duration.ofDays(15));
        stage.community.coordinator().get(item).then().body("meetingId", nullValue());
        String next = stage.meeting(stage.community, "REGULAR", Duration.ofDays(20));
        stage.community
                .coordinator()
                .get(item)
                .then()
                .body("status", equalTo("ON_AGENDA"))
                .body("meetingId", equalTo(LevelStage.idOf(next)));
        stage.community
                .coordinator()
                .get(next + "/agenda")
                .then()
                .body("itemId", contains(LevelStage.idOf(item)))
                .body("publicity", contains("THREE_PARTIES"))
                .body("minutes", contains(20));
        String after = stage.meeting(stage.community, "REGULAR", Duration.ofDays(40));
        stage.community.coordinator().get(after + "/agenda").then().body("size()", equalTo(0));
        stage.community
                .coordinator()
                .act(item, "defer", Map.of("reason", "方案未定"))
                .then()
                .statusCode(403);
        stage.community
                .convener()
                .act(item, "defer", Map.of("reason", "方案未定"))
                .then()
                .statusCode(200)
                .body("meetingId", equalTo(LevelStage.idOf(after)))
                .body("deferralCount", equalTo(2));
    }

    @Test
    void allRaisersOfAChainOfMergesAreAnswered() {
        String first = stage.accepted("充电桩占道（一）", "ORDINARY");
        String second = stage.accepted("充电桩占道（二）", "ORDINARY");
        String third = stage.accepted("充电桩占道（三）", "ORDINARY");
        merge(first, second, 200);
        merge(second, third, 200);
        merge(third, first, 422);
        merge(third, second, 422);
        merge(first, third, 409);
        stage.resolve(third, stage.community);
        stage.community
                .coordinator()
                .get(third + "/answers")
                .then()
                .body("findAll { it.kind == 'RESOLVED' }", hasSize(3));
    }

    @Test
    void theRaiserOfWhatWasMergedIntoAnEscalatedItemIsAnsweredFromAbove() {
        String survivor = stage.accepted("排水不畅（东）", "ORDINARY", "DRAINAGE");
        stage.escalate(survivor, stage.community);
        String merged = stage.accepted("排水不畅（西）", "ORDINARY", "DRAINAGE");
        merge(merged, survivor, 200);
        stage.street
                .coordinator()
                .act(survivor, "take-up", Map.of("proposedLeadAgencyId", stage.street.fire()))
                .then()
                .statusCode(200);
        stage.resolve(survivor, stage.street);
        stage.owners.get(survivor + "/answers").then().body("findAll { it.kind == 'RESOLVED' }", hasSize(2));
        stage.community
                .coordinator()
                .get("/answers?limit=200")
                .then()
                .body("items.findAll { it.kind == 'RESOLVED' }.itemId", hasItem(LevelStage.idOf(survivor)));
    }

    private static void merge(String item, String survivor, int status) {
        stage.community
                .coordinator()
                .act(item, "merge", Map.of("survivingItemId", LevelStage.idOf(survivor), "reason", "同一事项"))
                .then()
                .statusCode(status);
    }
}
