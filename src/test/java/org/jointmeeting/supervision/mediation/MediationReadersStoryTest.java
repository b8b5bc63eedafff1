package org.jointmeeting.supervision.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.MediationStage;
import org.jointmeeting.kit.Stage;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.kit.VisitStage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

/** Who knows of a mediation and how much, what is found in the list, and to whom it goes with the office. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class MediationReadersStoryTest {

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
    void onlyWhoWasAtTheTableKnowsOfIt() {
        String mediation = mediations.heard("会所租金争议");
        Api branch = stage.account(
                "branch" + Api.newKey().substring(0, 8), "PARTY_REPRESENTATIVE", "PARTY", stage.party("PARTY_BRANCH"));
        Stage elsewhere = new Stage();
        for (Api stranger : List.of(
                branch,
                stage.fireOfficer,
                elsewhere.coordinator,
                elsewhere.convener,
                elsewhere.commissioner,
                elsewhere.owners)) {
            stranger.get(mediation).then().statusCode(404);
            stranger.get(mediation + "/sessions").then().statusCode(404);
            stranger.get("/mediations").then().statusCode(200).body("items.id", not(hasItem(Stage.idOf(mediation))));
        }
        elsewhere
                .coordinator
                .act(mediation, "withdraw", Map.of("reason", "越权"))
                .then()
                .statusCode(404);
        for (Api unfit : List.of(stage.owners, stage.fireOfficer)) {
            unfit.post("/mediations", mediations.conflict("无权登记")).then().statusCode(403);
            unfit.act(mediation, "close", Map.of("outcome", "FAILED", "reason", "越权"))
                    .then()
                    .statusCode(403);
        }
        stage.owners
                .get(mediation)
                .then()
                .statusCode(200)
                .body("parties[0].position", equalTo("要求公示公共收益，联系人 138****5678。"))
                .body("availableActions", empty());
        stage.commissioner.get(mediation).then().body("parties[0].position", containsString("13812345678"));
    }

    @Test
    void theListIsNarrowedAndPaged() {
        Stage own = new Stage();
        MediationStage there = new MediationStage(own);
        String open = Stage.idOf(there.opened("甲"));
        String failed = Stage.idOf(there.failed("乙"));
        String today = VisitStage.today().toString();
        own.coordinator.get("/mediations?status=OPEN").then().body("items.id", contains(open));
        own.coordinator.get("/mediations?outcome=FAILED").then().body("items.id", contains(failed));
        own.coordinator.get("/mediations?outcome=AGREEMENT").then().body("items", empty());
        own.owners.get("/mediations?partyId=" + there.company).then().body("items.id", contains(open, failed));
        own.coordinator
                .get("/mediations?compoundId=" + own.compound + "&jurisdictionId=" + own.community + "&openedFrom="
                        + today + "&openedTo=" + today)
                .then()
                .statusCode(200)
                .body("items.id", contains(open, failed));
        own.coordinator
                .get("/mediations?openedTo=" + VisitStage.today().minusDays(1))
                .then()
                .body("items", empty());
        own.coordinator
                .get("/mediations?jurisdictionId=" + stage.community)
                .then()
                .statusCode(404);
        String next =
                own.coordinator.get("/mediations?limit=1").then().extract().path("next");
        own.coordinator.get("/mediations?limit=1&cursor=" + next).then().body("items.id", contains(failed));
    }

    @Test
    void whatACommissionerWasMediatingGoesToTheNext() {
        Stage own = new Stage();
        String former = person(own, "叶知秋");
        String next = person(own, "沈望舒");
        LocalDate today = VisitStage.today();
        appoint(own, former, today.minusDays(30));
        MediationStage there = new MediationStage(own);
        String open = there.opened("甲");
        String closed = there.failed("乙");
        own.commissioner.get(open).then().body("mediator.personId", equalTo(former));
        appoint(own, next, today);
        own.commissioner.get(open).then().body("mediator.name", equalTo("沈望舒"));
        own.commissioner.get(closed).then().body("mediator.name", equalTo("叶知秋"));
        own.coordinator
                .patch(open, Map.of("mediatorId", former))
                .then()
                .statusCode(200)
                .body("mediator.name", equalTo("叶知秋"));
        own.administrator.delete("/compounds/" + own.compound).then().statusCode(409);
    }

    private static String person(Stage at, String name) {
        return at.administrator.create("/people", Map.of("jurisdictionId", at.community, "name", name));
    }

    private static void appoint(Stage at, String person, LocalDate from) {
        at.administrator
                .act(
                        "/compounds/" + at.compound,
                        "appoint-commissioner",
                        Map.of("personId", person, "startsOn", from.toString()))
                .then()
                .statusCode(200);
    }
}
