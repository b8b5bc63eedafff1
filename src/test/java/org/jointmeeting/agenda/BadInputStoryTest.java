package org.jointmeeting.agenda;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

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
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

/** Whatever is wrong is a 4xx that names the field; nothing is half-done. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class BadInputStoryTest {

    private static Stage stage;
    private static Stage elsewhere;

    @BeforeEach
    void onTwoStages() {
        if (stage == null) {
            stage = new Stage();
            elsewhere = new Stage();
        }
    }

    private Map<String, Object> draft() {
        return new HashMap<>(Map.of(
                "compoundIds", List.of(stage.compound),
                "category", "FIRE_LANE_CHARGING",
                "title", "充电桩占道",
                "facts", "占道 1.5 米",
                "source", "SELF"));
    }

    private void assertRefused(Map<String, Object> change, String pointer) {
        assertRefused(400, change, pointer);
    }

    private void assertRefused(int status, Map<String, Object> change, String pointer) {
        Map<String, Object> body = draft();
        body.putAll(change);
        stage.owners.post("/agenda-items", body).then().statusCode(status).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void everyWrongFieldIsNamed() {
        assertRefused(Map.of("title", "字".repeat(101)), "#/title");
        assertRefused(Map.of("title", " "), "#/title");
        assertRefused(Map.of("title", "a\u0007b"), "#/title");
        assertRefused(Map.of("title", 7), "#/title");
        assertRefused(Map.of("source", "GOSSIP"), "#/source");
        assertRefused(Map.of("category", "NO_SUCH"), "#/category");
        assertRefused(Map.of("compoundIds", List.of("not-an-id")), "#/compoundIds/0");
        assertRefused(Map.of("compoundIds", List.of(stage.community)), "#/compoundIds");
        assertRefused(404, Map.of("jurisdictionId", elsewhere.community), "#/jurisdictionId");
        assertRefused(Map.of("raisedInNameOf", "某居民"), "#/raisedInNameOf");
        assertRefused(Map.of("number", "自编号"), "#/number");
    }

    @Test
    void aStaleETagIsRefusedAndAMissingOneAskedFor() {
        String item = stage.drafted("门口积水");
        String etag = stage.owners.get(item).getHeader("ETag");
        stage.owners.patch(item, Map.of("title", "门口严重积水")).then().statusCode(200);
        stage.owners
                .request()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", etag)
                .body(Map.of("title", "旧标题"))
                .patch(item)
                .then()
                .statusCode(412);
        stage.owners
                .request()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(Map.of("title", "旧标题"))
                .patch(item)
                .then()
                .statusCode(428);
        stage.owners.get(item).then().body("title", equalTo("门口严重积水"));
    }

    @Test
    void anIdempotencyKeyGivesTheSameAnswerAndRefusesAnotherBody() {
        String key = Api.newKey();
        Response first = keyed(key, draft());
        Response second = keyed(key, draft());
        Map<String, Object> other = draft();
        other.put("title", "另一件事");

        first.then().statusCode(201);
        second.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(second.<String>path("id")).isEqualTo(first.<String>path("id"));
        assertThat(second.getHeader("Location")).isEqualTo(first.getHeader("Location"));
        keyed(key, other).then().statusCode(422);
    }

    @Test
    void aFailedRequestDoesNotUseUpItsKey() {
        String key = Api.newKey();
        Map<String, Object> wrong = draft();
        wrong.put("category", "NO_SUCH");
        keyed(key, wrong).then().statusCode(400);
        keyed(key, draft()).then().statusCode(201);
    }

    private static Response keyed(String key, Map<String, Object> body) {
        return stage.owners
                .request()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/agenda-items");
    }

    @Test
    void manyWithTheSameKeyMakeOneItem() throws Exception {
        String key = Api.newKey();
        List<Integer> statuses = together(8, () -> keyed(key, draft()).statusCode());
        assertThat(statuses).contains(201).allMatch(status -> status == 201 || status == 409);
        String id = keyed(key, draft()).then().statusCode(201).extract().path("id");
        stage.owners.get("/agenda-items/" + id).then().statusCode(200);
    }

    @Test
    void numbersHaveNoGapsHoweverManyAcceptAtOnce() throws Exception {
        List<String> items = IntStream.range(0, 12)
                .mapToObj(i -> stage.submitted("并发受理 " + i))
                .toList();
        try (var ignored = new Closing(Executors.newFixedThreadPool(12))) {
            List<Callable<Integer>> calls = items.stream()
                    .<Callable<Integer>>map(item -> () -> stage.coordinator
                            .act(item, "accept", Map.of("urgency", "ADVICE", "proposedLeadAgencyId", stage.fire))
                            .statusCode())
                    .toList();
            for (var done : ignored.pool().invokeAll(calls)) {
                assertThat(done.get()).isEqualTo(200);
            }
        }
        List<String> numbers = stage.coordinator
                .get("/agenda-items?limit=200&jurisdictionId=" + stage.community)
                .path("items.number.findAll { it != null }");
        List<Integer> serials = numbers.stream()
                .map(number -> Integer.valueOf(number.substring(number.length() - 4)))
                .sorted()
                .toList();
        assertThat(serials)
                .isEqualTo(IntStream.rangeClosed(1, serials.size()).boxed().toList());
    }

    @Test
    void anItemOfAnotherJurisdictionIsNotPlacedHere() {
        String item = stage.accepted("跨社区事项", "ORDINARY");
        String foreign = elsewhere.emergencyMeeting();
        stage.coordinator
                .act(item, "place", Map.of("meetingId", Stage.idOf(foreign), "minutes", 10, "publicity", "INTERNAL"))
                .then()
                .statusCode(404);
        stage.administrator.get(item).then().body("status", equalTo("ACCEPTED"));
    }

    @Test
    void whatLiesElsewhereIsNotToBeKnownOf() {
        String item = stage.submitted("不外传");
        elsewhere.coordinator.get(item).then().statusCode(404);
        elsewhere
                .coordinator
                .act(item, "accept", Map.of("urgency", "ORDINARY"))
                .then()
                .statusCode(404);
        elsewhere.owners.get(item + "/history").then().statusCode(404);
        elsewhere.owners.get("/agenda-items").then().body("items", hasSize(0));
    }

    @Test
    void anActionTheStatusDoesNotAllowListsThoseItDoes() {
        String item = stage.submitted("操作有误");
        stage.coordinator
                .act(item, "verify", stage.verification())
                .then()
                .statusCode(409)
                .body("status", equalTo(409))
                .body("allowedActions", hasItem("ACCEPT"));
    }

    @Test
    void aFileThatIsNotWhatItSaysIsRefused() {
        String item = stage.submitted("材料不实");
        stage.owners
                .request()
                .multiPart("file", "photo.png", "<html>".getBytes(StandardCharsets.UTF_8), "image/png")
                .post(item + "/evidence")
                .then()
                .statusCode(415)
                .body("detail", containsString("PNG"));
        stage.owners
                .request()
                .multiPart("note", "没有文件")
                .post(item + "/evidence")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/file"));
        stage.owners.get(item + "/evidence").then().body("$", hasSize(0));
    }

    @Test
    void aBodyOfTwentyMegabytesIsRefusedBeforeItIsRead() {
        Map<String, Object> body = draft();
        body.put("facts", "x".repeat(20 * 1024 * 1024));
        try {
            stage.owners.post("/agenda-items", body).then().statusCode(413);
        } catch (Exception cutOff) {
            // The server may close the line while the client still sends: no answer is a refusal too.
            assertThat(cutOff).hasStackTraceContaining("Socket");
        }
    }

    private static List<Integer> together(int many, Callable<Integer> call) throws Exception {
        try (var closing = new Closing(Executors.newFixedThreadPool(many))) {
            var done = closing.pool()
                    .invokeAll(IntStream.range(0, many).mapToObj(i -> call).toList());
            List<Integer> results = new java.util.ArrayList<>();
            for (var one : done) {
                results.add(one.get());
            }
            return results;
        }
    }

    private record Closing(ExecutorService pool) implements AutoCloseable {
        @Override
        public void close() {
            pool.shutdownNow();
        }
    }
}
