package org.jointmeeting.supervision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Stage;
import org.jointmeeting.kit.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

/** The three guides: given downwards, looked at again, and known to those concerned only. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class GuideStoryTest {

    private Stage stage;
    private String committee;

    @BeforeEach
    void enter() {
        stage = new Stage();
        committee = stage.party("OWNERS_COMMITTEE");
    }

    private Map<String, Object> coaching() {
        return new HashMap<>(Map.of(
                "kind",
                "COACHING",
                "compoundId",
                stage.compound,
                "recipient",
                Map.of("kind", "PARTY", "id", committee),
                "found",
                "换届筹备组人员不齐。",
                "agreed",
                "一周内补齐并公示。"));
    }

    @Test
    void aPartyIsCoachedAndTheResultComesLater() {
        String guide = "/guides/" + stage.coordinator.create("/guides", coaching());
        stage.owners
                .get(guide)
                .then()
                .statusCode(200)
                .body("givenBy.agencyId", equalTo(stage.office))
                .body("givenBy.level", equalTo("COMMUNITY"))
                .body("givenTo.id", equalTo(committee))
                .body("kindLabel", equalTo("辅导"))
                .body("result", nullValue())
                .body("availableActions", empty());
        stage.coordinator.get(guide).then().body("availableActions", contains("RECORD_RESULT"));
        stage.coordinator
                .act(guide, "record-result", Map.of("result", "已公示。"))
                .then()
                .statusCode(200)
                .body("result", equalTo("已公示。"))
                .body("availableActions", empty());
        assertThat(stage.coordinator
                        .act(guide, "record-result", Map.of("result", "再次公示。"))
                        .statusCode())
                .isEqualTo(409);
        stage.coordinator.get("/guides?concluded=true").then().body("items.id", contains(Stage.idOf(guide)));
        stage.coordinator.get("/guides?concluded=false").then().body("items", empty());
    }

    @Test
    void aGuideIsAboutAnItemToo() {
        Map<String, Object> body = coaching();
        String item = Stage.idOf(stage.accepted("楼道堆物", "ORDINARY"));
        body.remove("compoundId");
        body.put("itemId", item);
        body.put("kind", "SUPERVISION");
        stage.coordinator.create("/guides", body);
        stage.coordinator.get("/guides?itemId=" + item).then().body("items.kind", contains("SUPERVISION"));
    }

    @Test
    void eachDatumIsNeeded() {
        for (String missing : List.of("kind", "recipient", "found", "agreed", "compoundId")) {
            Map<String, Object> body = coaching();
            body.remove(missing);
            refused(body, 400, "#/" + missing);
        }
        Map<String, Object> both = coaching();
        both.put("itemId", Stage.idOf(stage.drafted("乱停车")));
        refused(both, 400, "#/compoundId");
        refused(with("givenOn", "2099-01-01"), 422, "#/givenOn");
        refused(with("followUpOn", "2020-01-01"), 422, "#/followUpOn");
    }

    @Test
    void itGoesDownwardsToWhoIsConcerned() {
        Stage elsewhere = new Stage();
        refused(
                with("recipient", Map.of("kind", "PARTY", "id", elsewhere.party("OWNERS_COMMITTEE"))),
                400,
                "#/recipient/id");
        refused(with("recipient", Map.of("kind", "AGENCY", "id", elsewhere.fire)), 400, "#/recipient/id");
        refused(with("recipient", Map.of("kind", "AGENCY", "id", stage.office)), 422, "#/recipient/id");
        refused(with("recipient", Map.of("kind", "JURISDICTION", "id", stage.community)), 422, "#/recipient/id");
        refused(with("compoundId", elsewhere.compound), 404, "#/compoundId");
        refused(with("givenById", elsewhere.community), 404, "#/givenById");
    }

    @Test
    void othersDoNotKnowOfIt() {
        Map<String, Object> body = coaching();
        body.put("recipient", Map.of("kind", "AGENCY", "id", stage.fire));
        String guide = "/guides/" + stage.coordinator.create("/guides", body);
        for (Api reader : List.of(stage.owners, stage.enforcementOfficer, new Stage().coordinator)) {
            assertThat(reader.get(guide).statusCode()).isEqualTo(404);
            reader.get("/guides").then().statusCode(200).body("items", empty());
        }
        for (Api reader : List.of(stage.fireOfficer, stage.commissioner, stage.coordinator)) {
            reader.get("/guides").then().statusCode(200).body("items.id", hasItem(Stage.idOf(guide)));
        }
        assertThat(stage.fireOfficer
                        .act(guide, "record-result", Map.of("result", "已整改。"))
                        .statusCode())
                .isEqualTo(403);
    }

    private Map<String, Object> with(String property, Object value) {
        Map<String, Object> body = coaching();
        body.put(property, value);
        return body;
    }

    private void refused(Map<String, Object> body, int status, String field) {
        Response answer = stage.coordinator.post("/guides", body);
        answer.then().statusCode(status).body("errors.pointer", hasItem(field));
    }
}
