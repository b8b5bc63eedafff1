package org.jointmeeting.agenda.levels;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.TestDatabase;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

/** The allowed list: rows restrict and open, the narrower decides, and nobody opens a way up for themselves. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class RouteStoryTest {

    private static LevelStage stage;

    @BeforeEach
    void onOneStage() {
        if (stage == null) {
            stage = LevelStage.withDistrict();
        }
    }

    private static Map<String, Object> route(String direction, String effect, String within) {
        Map<String, Object> route =
                new HashMap<>(Map.of("direction", direction, "effect", effect, "reason", "整治期间由本级集中处置。"));
        if (within != null) {
            route.put("jurisdictionId", within);
        }
        return route;
    }

    @Test
    void atFirstEveryCategoryGoesToTheNextLevelUpAndDown() {
        stage.community
                .coordinator()
                .get("/routes?limit=200")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.category == null && it.jurisdictionId == null }.direction",
                        hasItems("ESCALATE", "DELEGATE"))
                .body("items.findAll { it.category == 'FIRE_LANE_CHARGING' }.toLevel", hasItem("CITY"));
    }

    @Test
    void aRestrictionRefusesWithItsReasonUntilItIsLifted() {
        Map<String, Object> closed = route("ESCALATE", "FORBIDDEN", stage.community.id());
        closed.put("category", "NOISE");
        String id = stage.street.coordinator().create("/routes", closed);
        String item = stage.accepted("底商夜间噪声", "ORDINARY", "NOISE");
        stage.community
                .convener()
                .act(item, "escalate", LevelStage.asking())
                .then()
                .statusCode(422)
                .body("detail", containsString("整治期间由本级集中处置"))
                .body("allowedTargets", empty());
        String other = stage.accepted("绿化修剪", "ORDINARY", "GREENING");
        stage.community
                .convener()
                .act(other, "escalate", LevelStage.asking())
                .then()
                .statusCode(200);

        stage.street
                .coordinator()
                .patch("/routes/" + id, Map.of("effect", "ALLOWED", "reason", "恢复逐级上提。"))
                .then()
                .statusCode(200)
                .body("effect", equalTo("ALLOWED"));
        stage.escalate(item, stage.community);
        stage.street.coordinator().delete("/routes/" + id).then().statusCode(204);
        stage.street.coordinator().get("/routes/" + id).then().statusCode(404);
    }

    @Test
    void aNewRowLetsACategorySkipALevel() {
        String item = stage.accepted("自来水发黄", "EMERGENCY", "WATER_SUPPLY");
        Map<String, Object> request = LevelStage.asking();
        request.put("targetJurisdictionId", stage.city.id());
        stage.community.convener().act(item, "escalate", request).then().statusCode(422);
        Map<String, Object> open = route("ESCALATE", "ALLOWED", stage.community.id());
        open.put("category", "WATER_SUPPLY");
        open.put("toJurisdictionId", stage.city.id());
        stage.administrator.create("/routes", open);
        stage.community.convener().act(item, "escalate", request).then().statusCode(200);
    }

    @Test
    void aRestrictedDelegationIsRefusedToo() {
        Map<String, Object> closed = route("DELEGATE", "FORBIDDEN", stage.street.id());
        closed.put("toJurisdictionId", stage.neighbour.id());
        assert stage.district != null;
        String id = stage.district.coordinator().create("/routes", closed);
        String item = stage.acceptedAtStreet("消防演练");
        stage.street
                .convener()
                .act(item, "delegate", stage.delegation(stage.community, stage.neighbour))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/parts/1/jurisdictionId"))
                .body("allowedTargets.jurisdictionId", contains(stage.community.id()));
        stage.district.coordinator().delete("/routes/" + id).then().statusCode(204);
    }

    @Test
    void nobodyOpensAWayForThemselves() {
        stage.community
                .coordinator()
                .post("/routes", route("ESCALATE", "ALLOWED", stage.community.id()))
                .then()
                .statusCode(403);
        stage.street
                .coordinator()
                .post("/routes", route("ESCALATE", "ALLOWED", stage.street.id()))
                .then()
                .statusCode(403);
        stage.street
                .coordinator()
                .post("/routes", route("ESCALATE", "ALLOWED", null))
                .then()
                .statusCode(403);
        stage.street
                .coordinator()
                .post("/routes", route("ESCALATE", "ALLOWED", stage.farCommunity.id()))
                .then()
                .statusCode(404)
                .body("errors.pointer", contains("#/jurisdictionId"));
        stage.street
                .convener()
                .post("/routes", route("ESCALATE", "ALLOWED", stage.community.id()))
                .then()
                .statusCode(403);
    }

    @Test
    void aRouteThatCannotBeIsRefused() {
        Map<String, Object> both = route("ESCALATE", "ALLOWED", null);
        both.put("toLevel", "CITY");
        both.put("toJurisdictionId", stage.city.id());
        assertRefused(both, 400, "#/toLevel");
        Map<String, Object> levelBelow = route("DELEGATE", "ALLOWED", null);
        levelBelow.put("toLevel", "COMMUNITY");
        assertRefused(levelBelow, 400, "#/toLevel");
        Map<String, Object> notAbove = route("ESCALATE", "ALLOWED", null);
        notAbove.put("fromLevel", "STREET");
        notAbove.put("toLevel", "COMMUNITY");
        assertRefused(notAbove, 422, "#/toLevel");
        Map<String, Object> aside = route("ESCALATE", "ALLOWED", stage.community.id());
        aside.put("toJurisdictionId", stage.farStreet.id());
        assertRefused(aside, 422, "#/toJurisdictionId");
        Map<String, Object> unknown = route("ESCALATE", "ALLOWED", null);
        unknown.put("toJurisdictionId", Api.newKey());
        assertRefused(unknown, 404, "#/toJurisdictionId");
        Map<String, Object> category = route("ESCALATE", "ALLOWED", null);
        category.put("category", "NO_SUCH");
        assertRefused(category, 400, "#/category");
        for (String missing : new String[] {"direction", "effect", "reason"}) {
            Map<String, Object> route = route("ESCALATE", "ALLOWED", null);
            route.remove(missing);
            assertRefused(route, 400, "#/" + missing);
        }
    }

    private static void assertRefused(Map<String, Object> route, int status, String pointer) {
        stage.administrator.post("/routes", route).then().statusCode(status).body("errors.pointer", hasItem(pointer));
    }
}
