package org.jointmeeting.organisation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Cast;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.organisation.tree.LoadingDivisions;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** The tree, the catalogue, and who may see and keep them. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class RegistryStoryTest {

    private static final String WENXIN = Registry.WENXIN;

    @Inject
    LoadingDivisions loading;

    private final Api administrator = Api.as(Cast.ADMINISTRATOR);
    private final Registry registry = new Registry();

    @BeforeEach
    void theCityIsKnown() {
        loading.load();
    }

    @Test
    void loadingTheCityAgainChangesNothing() {
        administrator
                .act("/jurisdictions", "load-divisions")
                .then()
                .statusCode(200)
                .body("added", equalTo(0))
                .body("renamed", equalTo(0))
                .body("unchanged", equalTo(3530));
    }

    @Test
    void theCatalogueKnowsWhoLeadsAtEachLevel() {
        administrator
                .get("/responsibilities?category=FIRE_LANE_CHARGING")
                .then()
                .statusCode(200)
                .body("items.level", containsInAnyOrder("CITY", "DISTRICT", "STREET", "COMMUNITY"))
                .body("items.find { it.level == 'STREET' }.leadDepartment", equalTo("FIRE"));
    }

    @Test
    void aDeletedRoomLeavesATombstone() {
        String room = administrator.create(
                "/venues",
                Map.of("jurisdictionId", registry.idOf(WENXIN), "name", "会议室 " + UUID.randomUUID(), "capacity", 40));
        String before = administrator.get("/venues/" + room).path("modifiedAt");
        administrator.delete("/venues/" + room).then().statusCode(204);
        administrator.get("/venues/" + room).then().statusCode(404);
        administrator
                .request()
                .queryParam("modifiedSince", before)
                .get("/venues")
                .then()
                .body("items.find { it.id == '" + room + "' }.deletedAt == null", equalTo(false));
    }

    @Test
    void whatLiesOutsideTheSubtreeIsNotKnown() {
        String station = administrator.create("/agencies", registry.agency(WENXIN, "消防救援站 " + UUID.randomUUID()));
        Api elsewhere = registry.coordinatorAt("330102001000");
        elsewhere.get("/agencies/" + station).then().statusCode(404);
        elsewhere
                .post("/agencies", registry.agency(WENXIN, "外来单位"))
                .then()
                .statusCode(404)
                .body("errors.pointer", contains("#/jurisdictionId"));
        elsewhere
                .get("/agencies?within=" + registry.idOf(WENXIN))
                .then()
                .statusCode(404)
                .body("errors.parameter", hasItem("within"));
    }

    @Test
    void onlyTheCityKeepsTheCatalogue() {
        Api street = registry.coordinatorAt(WENXIN);
        street.post("/departments", Map.of("code", "FORESTRY", "nameZh", "林业水利", "nameEn", "Forestry"))
                .then()
                .statusCode(403);
        street.act("/jurisdictions", "load-divisions").then().statusCode(403);
    }

    @Test
    void telephoneNumbersAreMaskedForEverybody() {
        String someone = registry.person(WENXIN);
        for (Api reader : List.of(administrator, registry.coordinatorAt(WENXIN))) {
            reader.get("/people/" + someone).then().body("phone", equalTo("138****1234"));
        }
        registry.account("SUPERVISOR", WENXIN)
                .act("/people/" + someone, "uncover", Map.of("reason", "想打电话"))
                .then()
                .statusCode(403);
    }

    @Test
    void aMaskedNumberThatComesBackChangesNothing() {
        String someone = registry.person(WENXIN);
        Api coordinator = registry.coordinatorAt(WENXIN);
        coordinator
                .patch("/people/" + someone, Map.of("name", "沈若溪", "phone", "138****1234"))
                .then()
                .statusCode(200);
        coordinator
                .act("/people/" + someone, "uncover", Map.of("reason", "核实联系方式"))
                .then()
                .statusCode(200)
                .body("phone", equalTo("13800001234"));
        coordinator
                .patch("/people/" + someone, Map.of("phone", "139****1234"))
                .then()
                .statusCode(400);
    }
}
