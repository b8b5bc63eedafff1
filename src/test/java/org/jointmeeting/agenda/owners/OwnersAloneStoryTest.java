package org.jointmeeting.agenda.owners;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.OwnersStage;
import org.jointmeeting.kit.Stage;
import org.jointmeeting.kit.TestDatabase;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

/** What the owners alone decide is decided by no office and no meeting, however urgent it is. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class OwnersAloneStoryTest {

    private static Stage stage;
    private static OwnersStage owners;

    @BeforeEach
    void onOneStage() {
        if (stage == null) {
            stage = new Stage();
            owners = new OwnersStage(stage);
        }
    }

    private static void refused(Response answer) {
        answer.then()
                .statusCode(422)
                .body("detail", containsString("the owners alone decide"))
                .body("detail", containsString("refer it to the owners"));
    }

    @Test
    void noOfficeAssignsIt() {
        String item = stage.submitted("更换电梯钢丝绳");
        Map<String, Object> acceptance =
                new HashMap<>(Map.of("urgency", "EMERGENCY", "proposedLeadAgencyId", stage.fire, "ownersMatter", true));
        stage.coordinator.act(item, "accept", acceptance).then().statusCode(200).body("ownersMatter", equalTo(true));
        stage.convener
                .get(item)
                .then()
                .body("availableActions", not(hasItem("ASSIGN")))
                .body("availableActions", hasItem("PLACE"));
        Map<String, Object> assigning = Map.of("assignment", stage.assignment(), "reason", "情况紧急。");
        refused(stage.convener.act(item, "assign", assigning));
        refused(stage.coordinator.act(item, "assign", assigning));
        stage.convener.get(item).then().body("status", equalTo("ACCEPTED"));
    }

    @Test
    void noMeetingDecidesOrSettlesIt() {
        String item = owners.inSession("架空层改作活动室");
        stage.convener
                .get(item)
                .then()
                .body("availableActions", not(hasItem("DECIDE")))
                .body("availableActions", not(hasItem("SETTLE")))
                .body("availableActions", hasItem("REFER_TO_OWNERS"));
        refused(stage.convener.act(
                item, "decide", Map.of("decision", Map.of("text", "由住建部门牵头改造。"), "assignment", stage.assignment())));
        refused(stage.convener.act(
                item, "settle", Map.of("decision", Map.of("text", "三方同意。"), "outcomeCode", "AGREED")));
        stage.convener.get(item).then().body("status", equalTo("ON_AGENDA"));
    }

    @Test
    void itIsNotMergedIntoAnItemThatMeetingsDecide() {
        String theirs = stage.submitted("动用维修资金更换电梯");
        Map<String, Object> acceptance =
                Map.of("urgency", "ORDINARY", "proposedLeadAgencyId", stage.fire, "ownersMatter", true);
        stage.coordinator.act(theirs, "accept", acceptance).then().statusCode(200);
        String ordinary = stage.accepted("电梯经常停运", "ORDINARY");

        stage.coordinator
                .act(theirs, "merge", merging(ordinary))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/survivingItemId"))
                .body("detail", containsString("merge the other one into this"));
        stage.coordinator
                .act(ordinary, "merge", merging(theirs))
                .then()
                .statusCode(200)
                .body("status", equalTo("MERGED"));
    }

    private static Map<String, Object> merging(String survivor) {
        return Map.of("survivingItemId", Stage.idOf(survivor), "reason", "同一事项。");
    }
}
