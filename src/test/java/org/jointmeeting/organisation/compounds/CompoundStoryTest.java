package org.jointmeeting.organisation.compounds;

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
import org.jointmeeting.organisation.Registry;
import org.jointmeeting.organisation.tree.LoadingDivisions;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** Compounds and their three parties, which come and go. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class CompoundStoryTest {

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
    void aMissingPartyWithoutStandInIsRefusedByItsField() {
        Map<String, Object> request = registry.compound();
        request.put(
                "parties",
                List.of(registry.branch(), registry.company(), Map.of("kind", "OWNERS_COMMITTEE", "missing", true)));
        administrator
                .post("/compounds", request)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/parties/2/standIn"));
    }

    @Test
    void anElectedCommitteeTakesThePlaceOfTheMissingOne() {
        String compound = administrator.create("/compounds", registry.compound());
        String missing = registry.partyOf(compound, "OWNERS_COMMITTEE");
        administrator
                .act(
                        "/compounds/" + compound + "/parties/" + missing,
                        "replace",
                        Map.of("startsOn", "2026-03-01", "name", "骆家庄西苑业主委员会"))
                .then()
                .statusCode(200)
                .body("missing", equalTo(false))
                .body("standIn", nullValue());
        administrator
                .get("/compounds/" + compound + "/parties?on=2026-02-28")
                .then()
                .body("items", hasSize(3))
                .body("items.find { it.kind == 'OWNERS_COMMITTEE' }.missing", equalTo(true));
        administrator
                .get("/compounds/" + compound + "/parties?history=true")
                .then()
                .body("items", hasSize(4));
        administrator
                .get("/compounds/" + compound)
                .then()
                .body("parties.find { it.kind == 'OWNERS_COMMITTEE' }.name", equalTo("骆家庄西苑业主委员会"));
    }

    @Test
    void aCompoundBelongsInACommunity() {
        Map<String, Object> request = registry.compound();
        request.put("jurisdictionId", registry.idOf(WENXIN));
        administrator
                .post("/compounds", request)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/jurisdictionId"));
    }

    @Test
    void anIdOfNothingIsNamedByItsField() {
        Map<String, Object> request = registry.compound();
        request.put("jurisdictionId", UUID.randomUUID());
        administrator
                .post("/compounds", request)
                .then()
                .statusCode(404)
                .body("errors.pointer", contains("#/jurisdictionId"));
    }
}
