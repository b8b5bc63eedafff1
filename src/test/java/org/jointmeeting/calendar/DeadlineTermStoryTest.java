package org.jointmeeting.calendar;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Cast;
import org.jointmeeting.kit.TestDatabase;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

/** How much time each urgency allows is data: changed by the city's administrator, with its history. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class DeadlineTermStoryTest {

    private final Api administrator = Api.as(Cast.ADMINISTRATOR);

    @Test
    void aChangedTermHoldsFromThenOnAndIsAnEditionOfItsOwn() {
        administrator
                .get("/calendar/deadline-terms")
                .then()
                .statusCode(200)
                .body("urgency", contains("EMERGENCY", "URGENT", "ADVICE", "ORDINARY", "COMPLEX"))
                .body("amount[4]", equalTo(15));
        administrator
                .get("/calendar/deadline-terms/COMPLEX")
                .then()
                .header("ETag", "\"0\"")
                .body("reason", nullValue());
        put("COMPLEX", "\"0\"", Map.of("amount", 20, "reason", "复杂事项需多部门会商。"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("amount", equalTo(20));
        // 1 to 26 September 2025 has 20 working days but for the first, which does not count, plus the make-up Sunday
        // 28
        administrator
                .get("/calendar/deadline?urgency=COMPLEX&from=2025-09-01T10:00:00+08:00")
                .then()
                .body("dueOn", equalTo("2025-09-28"));
        put("COMPLEX", "\"0\"", Map.of("amount", 30, "reason", "x")).then().statusCode(412);
        put("COMPLEX", null, Map.of("amount", 30, "reason", "x")).then().statusCode(428);
        put("COMPLEX", "\"1\"", Map.of("amount", 15, "reason", "恢复原时限。")).then().statusCode(200);
        administrator
                .get("/calendar/deadline-terms/COMPLEX/history")
                .then()
                .statusCode(200)
                .body("edition", contains(2, 1, 0))
                .body("amount", contains(15, 20, 15));
    }

    @Test
    void aTermIsBoundedAndGivesItsReason() {
        refused(put("EMERGENCY", "\"0\"", Map.of("amount", 73, "reason", "x")), "#/amount");
        refused(put("ADVICE", "\"0\"", Map.of("amount", 0, "reason", "x")), "#/amount");
        refused(put("ADVICE", "\"0\"", Map.of("amount", 251, "reason", "x")), "#/amount");
        refused(put("ADVICE", "\"0\"", Map.of("reason", "x")), "#/amount");
        refused(put("ADVICE", "\"0\"", Map.of("amount", 3)), "#/reason");
        administrator.get("/calendar/deadline-terms/WHENEVER").then().statusCode(404);
    }

    private static void refused(Response answer, String pointer) {
        answer.then().statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    private Response put(String urgency, String ifMatch, Map<String, Object> body) {
        var request = administrator.request().contentType("application/json").body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/calendar/deadline-terms/" + urgency);
    }
}
