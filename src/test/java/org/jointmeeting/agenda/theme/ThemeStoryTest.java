package org.jointmeeting.agenda.theme;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.kit.ThemeStage;
import org.jointmeeting.shared.rounds.Rounds;
import org.jointmeeting.shared.time.TestClock;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

/** The same matter from several compounds of a street: suggested once, made one street-level item, or dismissed. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class ThemeStoryTest {

    @Inject
    Rounds rounds;

    @Test
    void theServiceSuggestsAThemeByItselfAndOnce() {
        ThemeStage stage = new ThemeStage();
        List<String> items = new ArrayList<>();
        items.add(stage.submitted(0));
        items.add(stage.submitted(1));
        stage.submitted(1);
        look();
        stage.coordinator.get("/theme-suggestions").then().statusCode(200).body("items", empty());
        items.add(stage.submitted(2));
        look();
        look();
        stage.coordinator
                .get("/theme-suggestions")
                .then()
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("SUGGESTED"))
                .body("items[0].jurisdictionId", equalTo(stage.street))
                .body("items[0].category", equalTo("LIFT_FAILURE"))
                .body("items[0].compoundCount", equalTo(3))
                .body("items[0].items", hasSize(4))
                .body("items[0].items.attachment", hasItem("SUGGESTED"))
                .body("items[0].availableActions", contains("TAKE_UP", "DISMISS"));
        stage.submitted(2);
        look();
        stage.coordinator
                .get("/theme-suggestions?status=SUGGESTED")
                .then()
                .body("items", hasSize(1))
                .body("items[0].items", hasSize(5));
    }

    private void look() {
        TestClock.pass(Duration.ofHours(2));
        rounds.runDue();
    }

    @Test
    void whatWasRaisedTooLongAgoOrElsewhereIsNoTheme() {
        ThemeStage stage = new ThemeStage();
        stage.submitted(0);
        TestClock.pass(Duration.ofDays(61));
        stage.submitted(1);
        stage.submitted(2);
        detect(stage).then().statusCode(200).body("", empty());
        new ThemeStage().submitted(0);
        detect(stage).then().body("", empty());
        stage.submitted(0);
        detect(stage).then().body("", hasSize(1)).body("[0].items", hasSize(3));
        detect(stage).then().body("", empty());
    }

    private static io.restassured.response.Response detect(ThemeStage stage) {
        return stage.coordinator.act("/theme-suggestions", "detect", Map.of("jurisdictionId", stage.street));
    }

    @Test
    void aThemeBecomesOneStreetLevelItemWithTheOthersAttached() {
        ThemeStage stage = new ThemeStage();
        String submitted = stage.submitted(0);
        String accepted = stage.accepted(1);
        String assigned = stage.assigned(2);
        String theme = "/theme-suggestions/" + detect(stage).then().extract().path("[0].id");

        String made = stage.coordinator
                .act(theme, "take-up", stage.takeUp())
                .then()
                .statusCode(200)
                .body("status", equalTo("TAKEN_UP"))
                .body("itemId", notNullValue())
                .body("items.attachment", contains("MERGED", "MERGED", "LINKED"))
                .body("availableActions", empty())
                .extract()
                .path("itemId");
        stage.coordinator
                .get("/agenda-items/" + made)
                .then()
                .body("status", equalTo("ACCEPTED"))
                .body("jurisdictionId", equalTo(stage.street))
                .body("number", startsWith(stage.streetCode))
                .body("sourceReference", equalTo(theme.substring(theme.lastIndexOf('/') + 1)))
                .body("compoundIds", containsInAnyOrder(stage.compounds.toArray()));
        for (String item : List.of(submitted, accepted)) {
            stage.coordinator.get(item).then().body("status", equalTo("MERGED")).body("mergedIntoId", equalTo(made));
        }
        stage.coordinator.get(assigned).then().body("status", equalTo("ASSIGNED"));
        stage.owners(0).get(submitted + "/answers").then().body("kind", contains("MERGED"));

        stage.resolve("/agenda-items/" + made);
        stage.coordinator
                .get("/agenda-items/" + made + "/answers")
                .then()
                .body("findAll { it.kind == 'RESOLVED' }", hasSize(3));
        stage.owners(0)
                .get("/answers")
                .then()
                .body("items.kind", hasItem("RESOLVED"))
                .body("items.find { it.kind == 'RESOLVED' }.text", containsString("同批次电梯部件已更换"));
        detect(stage).then().body("", empty());
        for (String action : List.of("take-up", "dismiss")) {
            Map<String, Object> body = action.equals("dismiss") ? Map.of("reason", "x") : stage.takeUp();
            stage.coordinator.act(theme, action, body).then().statusCode(409);
        }
    }

    @Test
    void aThemeIsDismissedWithAReasonAndItsItemsGoOn() {
        ThemeStage stage = new ThemeStage();
        String item = stage.submitted(0);
        stage.submitted(1);
        stage.submitted(2);
        String theme = "/theme-suggestions/" + detect(stage).then().extract().path("[0].id");
        stage.coordinator.act(theme, "dismiss").then().statusCode(400).body("errors.pointer", contains("#/reason"));
        stage.coordinator
                .act(theme, "dismiss", Map.of("reason", "各小区成因不同。"))
                .then()
                .statusCode(200)
                .body("status", equalTo("DISMISSED"))
                .body("dismissedReason", equalTo("各小区成因不同。"));
        stage.coordinator.get(item).then().body("status", equalTo("SUBMITTED"));
        detect(stage).then().body("", empty());
        stage.submitted(0);
        detect(stage).then().body("", empty());
    }

    @Test
    void takingUpNeedsAllThatAnItemNeeds() {
        ThemeStage stage = new ThemeStage();
        stage.submitted(0);
        stage.submitted(1);
        stage.submitted(2);
        String theme = "/theme-suggestions/" + detect(stage).then().extract().path("[0].id");
        for (String missing : List.of("title", "facts", "desiredResult", "alreadyTried", "urgency")) {
            Map<String, Object> incomplete = new HashMap<>(stage.takeUp());
            incomplete.remove(missing);
            stage.coordinator
                    .act(theme, "take-up", incomplete)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("#/" + missing));
        }
        Map<String, Object> stranger = new HashMap<>(stage.takeUp());
        stranger.put("proposedLeadAgencyId", UUID.randomUUID().toString());
        stage.coordinator
                .act(theme, "take-up", stranger)
                .then()
                .statusCode(404)
                .body("errors.pointer", contains("#/proposedLeadAgencyId"));
        stage.coordinator.get(theme).then().body("status", equalTo("SUGGESTED"));
        stage.coordinator
                .act("/theme-suggestions", "detect")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/jurisdictionId"));
        stage.coordinator
                .act("/theme-suggestions", "detect", Map.of("jurisdictionId", Api.newKey()))
                .then()
                .statusCode(404);
        new ThemeStage().coordinator.get(theme).then().statusCode(404);
        stage.communityCoordinator.get(theme).then().statusCode(404);
    }
}
