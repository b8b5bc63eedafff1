package org.jointmeeting.agenda.levels;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.shared.time.TestClock;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** The street refers a matter to the owners of one compound: their community records how they decided. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class CommunityVoteStoryTest {

    private static LevelStage stage;
    private static Api supervisor;

    @BeforeEach
    void onOneStage() {
        if (stage == null) {
            stage = LevelStage.withoutDistrict();
            supervisor = stage.account("supervisor", "SUPERVISOR", stage.street.id(), null, null);
        }
    }

    /** Raised and accepted by the street, heard in its meeting and referred. */
    private static String referredByStreet(String title) {
        String item = stage.submitted(stage.street.coordinator(), stage.street, title, "LIFT_RETROFIT");
        stage.street
                .coordinator()
                .act(item, "accept", Map.of("urgency", "ORDINARY", "proposedLeadAgencyId", stage.street.fire()))
                .then()
                .statusCode(200)
                .body("ownersMatter", equalTo(true));
        String meeting = stage.meeting(stage.street, "EMERGENCY", Duration.ofMinutes(10));
        stage.place(item, meeting, stage.street);
        stage.open(meeting, stage.street);
        stage.community.coordinator().get(item).then().statusCode(404);
        stage.street
                .convener()
                .act(
                        item,
                        "refer-to-owners",
                        Map.of(
                                "recommendation",
                                Map.of("text", "建议加装电梯。"),
                                "matter",
                                "REBUILDING",
                                "voteBy",
                                LevelStage.aThursday(9),
                                "organiser",
                                "OWNERS_COMMITTEE"))
                .then()
                .statusCode(200)
                .body("ownersVoteBy", equalTo(LevelStage.aThursday(9)))
                .body("ownersVoteOverdue", equalTo(false));
        return item;
    }

    private static Map<String, Object> vote(String item, Api by, int inFavour) {
        Map<String, Object> count =
                Map.of("total", 300, "participating", 290, "inFavour", inFavour, "against", 290 - inFavour);
        return Map.of(
                "votedOn",
                LevelStage.today().toString(),
                "owners",
                count,
                "floorArea",
                count,
                "documentId",
                stage.evidence(by, item));
    }

    private static Map<String, Object> assignment() {
        return Map.of(
                "lead",
                Map.of("agencyId", stage.street.fire(), "text", "指导加装电梯施工。"),
                "verifierAgencyId",
                stage.street.office());
    }

    @Test
    void theCommunityOfTheCompoundRecordsAndNoOther() {
        String item = referredByStreet("2 幢加装电梯");
        Api community = stage.community.coordinator();
        community
                .get(item)
                .then()
                .statusCode(200)
                .body("availableActions", hasItems("RECORD_OWNERS_CONSENT", "RECORD_OWNERS_REFUSAL"));
        community.get("/agenda-items?status=AWAITING_OWNERS").then().body("items.id", hasItem(LevelStage.idOf(item)));
        stage.neighbour.coordinator().get(item).then().statusCode(404);
        String referral = community.get(item + "/owners-referrals").path("[0].id");
        community
                .act(
                        item + "/owners-referrals/" + referral,
                        "report",
                        Map.of(
                                "phase",
                                "BEFORE_VOTE",
                                "reportedOn",
                                LevelStage.today().toString()))
                .then()
                .statusCode(200);
        community
                .act(
                        item,
                        "record-owners-consent",
                        Map.of("vote", vote(item, community, 280), "assignment", assignment()))
                .then()
                .statusCode(200)
                .body("status", equalTo("ASSIGNED"))
                .body("jurisdictionId", equalTo(stage.street.id()))
                .body("ownersVoteBy", nullValue())
                .body("tasks.role", contains("LEAD"));
    }

    @Test
    void theStreetMayRecordItTooAndARefusalEndsTheMatter() {
        String item = referredByStreet("3 幢加装电梯");
        Api street = stage.street.coordinator();
        street.act(item, "record-owners-refusal", Map.of("vote", vote(item, street, 10), "explanation", "可完善方案后再议。"))
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("ownersVoteBy", nullValue());
    }

    @Test
    void aVoteThatNobodyRecordedInTimeIsSeen() {
        String item = referredByStreet("4 幢加装电梯");
        LocalDate voteBy = LocalDate.parse(stage.street.coordinator().get(item).path("ownersVoteBy"));
        overview().body("undecidedVotes.itemId", not(hasItem(LevelStage.idOf(item))));
        TestClock.pass(Duration.ofDays(ChronoUnit.DAYS.between(LevelStage.today(), voteBy)));
        stage.street.coordinator().get(item).then().body("ownersVoteOverdue", equalTo(false));
        TestClock.pass(Duration.ofDays(1));
        stage.street
                .coordinator()
                .get(item)
                .then()
                .body("ownersVoteOverdue", equalTo(true))
                .body("overdue", equalTo(false));
        String vote = "undecidedVotes.find { it.itemId == '" + LevelStage.idOf(item) + "' }.";
        overview().body(vote + "voteBy", equalTo(voteBy.toString())).body(vote + "daysSince", equalTo(1));
        stage.community
                .coordinator()
                .get("/agenda-items?ownersVoteBefore=" + LevelStage.today())
                .then()
                .statusCode(200)
                .body("items.id", hasItem(LevelStage.idOf(item)));
        stage.community
                .coordinator()
                .get("/agenda-items?ownersVoteBefore=" + voteBy)
                .then()
                .body("items.id", not(hasItem(LevelStage.idOf(item))));
        Api community = stage.community.coordinator();
        community
                .act(
                        item,
                        "record-owners-consent",
                        Map.of("vote", vote(item, community, 280), "assignment", assignment()))
                .then()
                .statusCode(200)
                .body("ownersVoteOverdue", equalTo(false));
        overview().body("undecidedVotes.itemId", not(hasItem(LevelStage.idOf(item))));
    }

    private static ValidatableResponse overview() {
        return supervisor.get("/supervision-overview").then().statusCode(200);
    }

    @Test
    void afterTheirConsentTheLevelAboveAssignsItAnew() {
        String item = referredByStreet("5 幢加装电梯");
        Api street = stage.street.coordinator();
        street.act(item, "record-owners-consent", Map.of("vote", vote(item, street, 280), "assignment", assignment()))
                .then()
                .statusCode(200);
        stage.street
                .fireOfficer()
                .act(item, "sign", Map.of("handler", "一科"))
                .then()
                .statusCode(200);
        stage.escalate(item, stage.street);
        stage.takeUp(item, stage.city).then().statusCode(200);
        stage.city.convener().get(item).then().body("availableActions", hasItem("ASSIGN"));
        stage.assign(item, stage.city);
    }

    // ── what is offered, and what the clock says ────────────────────────────────────────────────────

    @Test
    void nobodyIsBelowTheLowestLevel() {
        String lowest = stage.accepted("门禁失灵", "ORDINARY");
        stage.community
                .convener()
                .get(lowest)
                .then()
                .body("availableActions", hasItem("ESCALATE"))
                .body("availableActions", not(hasItem("DELEGATE")));
        stage.community
                .convener()
                .get("/agenda-items?title=门禁失灵")
                .then()
                .body("items[0].availableActions", not(hasItem("DELEGATE")));
        String above = stage.acceptedAtStreet("沿街扬尘");
        stage.street.convener().get(above).then().body("availableActions", hasItem("DELEGATE"));
    }

    @Test
    void whatWasTakenUpStandsStillUntilTheLevelAboveAssignsIt() {
        String item = stage.accepted("泵房异响", "ORDINARY", "WATER_SUPPLY");
        stage.assign(item, stage.community);
        stage.escalate(signed(item), stage.community);
        stage.takeUp(item, stage.street).then().statusCode(200).body("standingStill", equalTo("ESCALATED"));
        stage.street
                .coordinator()
                .get(item + "/deadline")
                .then()
                .statusCode(200)
                .body("standingStill", equalTo("ESCALATED"))
                .body("standingStillSince", notNullValue())
                .body("standStills", hasSize(1))
                .body("standStills[0].until", nullValue())
                .body("standStills[0].label.en", containsString("until the level above assigns it"));
        stage.assign(item, stage.street);
        stage.street
                .coordinator()
                .get(item + "/deadline")
                .then()
                .body("standingStill", nullValue())
                .body("overdue", equalTo(false));
    }

    private static String signed(String item) {
        stage.community
                .fireOfficer()
                .act(item, "sign", Map.of("handler", "一科"))
                .then()
                .statusCode(200);
        return item;
    }
}
