package org.jointmeeting.agenda;

import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Stage;
import org.jointmeeting.kit.TestDatabase;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** One of the three parties assists: who may be named, and who does the work. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class PartyAssistStoryTest {

    private static Stage stage;
    private static Api company;

    @BeforeEach
    void onOneStage() {
        if (stage == null) {
            stage = new Stage();
            company = stage.account("company", "PARTY_REPRESENTATIVE", "PARTY", stage.party("PROPERTY_COMPANY"));
        }
    }

    @Test
    void aPropertyCompanyWorksOnItsOwnTask() {
        String item = stage.accepted("充电桩占道", "URGENT");
        assign(item, Map.of("partyId", stage.party("PROPERTY_COMPANY"), "text", "维护现场秩序。"))
                .statusCode(200);
        Map<String, Object> task = company.get(
                        "/tasks?itemId=" + Stage.idOf(item) + "&partyId=" + stage.party("PROPERTY_COMPANY"))
                .then()
                .statusCode(200)
                .body("items.agencyId", contains(nullValue()))
                .extract()
                .path("items[0]");
        String address = "/tasks/" + task.get("id");
        stage.owners.act(address, "sign", Map.of("handler", "他人")).then().statusCode(403);
        company.act(address, "sign", Map.of("handler", "秩序主管"))
                .then()
                .statusCode(200)
                .body("status", equalTo("SIGNED"));
        company.act(address, "complete", Map.of("result", "已维护秩序。"))
                .then()
                .statusCode(200)
                .body("status", equalTo("DONE"));
        company.act(item, "sign", Map.of("handler", "秩序主管")).then().statusCode(403);
    }

    @Test
    void eitherAnAgencyOrAPartyAssists() {
        String item = stage.accepted("楼道堆物", "URGENT");
        String party = stage.party("PROPERTY_COMPANY");
        refused(item, Map.of("text", "配合。"), 400, "agencyId");
        refused(item, Map.of("agencyId", stage.enforcement, "partyId", party, "text", "配合。"), 400, "agencyId");
    }

    @Test
    void onlyAPartyOfACompoundConcernedAssists() {
        String item = stage.accepted("车辆乱停", "URGENT");
        refused(item, Map.of("partyId", new Stage().party("PROPERTY_COMPANY"), "text", "配合。"), 400, "partyId");
        refused(item, Map.of("partyId", Api.newKey(), "text", "配合。"), 400, "partyId");
    }

    private static void refused(String item, Map<String, Object> assist, int status, String field) {
        assign(item, assist).statusCode(status).body("errors.pointer", contains("#/assignment/assists/0/" + field));
        stage.coordinator.get(item).then().body("status", equalTo("ACCEPTED"));
    }

    private static ValidatableResponse assign(String item, Map<String, Object> assist) {
        Map<String, Object> assignment = stage.assignment();
        assignment.put("assists", List.of(assist));
        return stage.coordinator
                .act(item, "assign", Map.of("assignment", assignment, "reason", "不等例会。"))
                .then();
    }
}
