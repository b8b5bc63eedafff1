package org.jointmeeting.visit;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Stage;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.kit.VisitStage;
import org.jointmeeting.shared.time.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** Which compounds had no visit for long. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class CoverageStoryTest {

    @Test
    void aCompoundIsCoveredForSoManyDaysAfterItsVisit() {
        Stage stage = new Stage();
        VisitStage visits = new VisitStage(stage);
        String coverage = "/visit-coverage?jurisdictionId=" + stage.community;
        stage.coordinator
                .get(coverage)
                .then()
                .statusCode(200)
                .body("items.compoundId", contains(stage.compound))
                .body("items[0].lastVisitedOn", nullValue());
        visits.planned("只是计划");
        stage.coordinator.get(coverage).then().body("items", hasSize(1));
        Map<String, Object> result = visits.result();
        visits.recorded(result);
        stage.coordinator.get(coverage).then().body("items", hasSize(0));
        counts(stage, 30, 1, 0);

        TestClock.pass(Duration.ofDays(29));
        stage.coordinator.get(coverage).then().body("items", hasSize(0));
        TestClock.pass(Duration.ofDays(1));
        stage.coordinator
                .get(coverage + "&count=true")
                .then()
                .body("items.compoundId", contains(stage.compound))
                .body("items[0].lastVisitedOn", equalTo(result.get("visitedOn")))
                .body("items[0].daysSince", equalTo(30))
                .body("count", equalTo(1));
        stage.coordinator.get(coverage + "&days=31").then().body("items", hasSize(0));
        counts(stage, 30, 0, 1);
        counts(stage, 31, 1, 0);
    }

    private static void counts(Stage stage, int days, int visited, int unvisited) {
        stage.coordinator
                .get("/visit-coverage/counts?jurisdictionId=" + stage.community + "&days=" + days)
                .then()
                .statusCode(200)
                .body("days", equalTo(days))
                .body("compounds", equalTo(1))
                .body("visited", equalTo(visited))
                .body("unvisited", equalTo(unvisited));
    }

    @Test
    void theListIsPagedAndNamesTheCommissioner() {
        Stage stage = new Stage();
        String person = stage.administrator.create("/people", Map.of("jurisdictionId", stage.community, "name", "叶知秋"));
        stage.administrator
                .act(
                        "/compounds/" + stage.compound,
                        "appoint-commissioner",
                        Map.of(
                                "personId",
                                person,
                                "startsOn",
                                VisitStage.today().toString()))
                .then()
                .statusCode(200);
        String second = stage.administrator.create(
                "/compounds",
                Map.of(
                        "jurisdictionId",
                        stage.community,
                        "name",
                        "听荷苑" + Api.newKey(),
                        "type",
                        "OLD",
                        "households",
                        10,
                        "parties",
                        List.of(
                                Map.of("kind", "PARTY_BRANCH", "name", "党支部"),
                                Map.of("kind", "OWNERS_COMMITTEE", "name", "业主委员会"),
                                Map.of("kind", "PROPERTY_COMPANY", "name", "物业公司"))));
        String next = stage.coordinator
                .get("/visit-coverage?limit=1")
                .then()
                .statusCode(200)
                .body("items.commissionerName", contains("叶知秋"))
                .extract()
                .path("next");
        assertThat(next).isNotNull();
        stage.coordinator
                .get("/visit-coverage?limit=1&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items.compoundId", contains(second))
                .body("items[0].commissionerName", nullValue())
                .body("next", nullValue());
    }

    @Test
    void aWrongQuestionIsRefused() {
        Stage stage = new Stage();
        stage.coordinator.get("/visit-coverage?days=0").then().statusCode(400);
        stage.coordinator
                .get("/visit-coverage?jurisdictionId=" + new Stage().community)
                .then()
                .statusCode(404);
        stage.commissioner.get("/visit-coverage").then().statusCode(403);
    }
}
