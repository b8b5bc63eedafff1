package org.jointmeeting.organisation.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** Heads and commissioners, one at a time, with those before them on record. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class PostStoryTest {

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
    void aCommissionerHandsOverToTheNext() {
        String compound = administrator.create("/compounds", registry.compound());
        registry.appoint(compound, registry.person(WENXIN), "2026-01-01", null)
                .then()
                .statusCode(200);
        registry.appoint(compound, registry.person(WENXIN), "2026-06-01", "台账已移交")
                .then()
                .statusCode(200);
        administrator
                .get("/compounds/" + compound + "/commissioners")
                .then()
                .body("items.startsOn", contains("2026-06-01", "2026-01-01"))
                .body("items.endsOn", contains(null, "2026-05-31"))
                .body("items[0].handOverNote", equalTo("台账已移交"));
    }

    @Test
    void ofManyAppointmentsAtOnceOneSucceeds() throws Exception {
        String compound = administrator.create("/compounds", registry.compound());
        int racers = 6;
        List<String> people = new ArrayList<>();
        for (int i = 0; i < racers; i++) {
            people.add(registry.person(WENXIN));
        }
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService runners = Executors.newFixedThreadPool(racers);
        List<Future<Integer>> answers = new ArrayList<>();
        for (String who : people) {
            answers.add(runners.submit(() -> {
                start.await();
                return registry.appoint(compound, who, "2026-01-01", null).statusCode();
            }));
        }
        start.countDown();
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        runners.shutdown();
        assertThat(statuses).containsOnlyOnce(200);
        assertThat(statuses).allMatch(status -> status == 200 || status == 409 || status == 422);
    }

    @Test
    void thereIsOneHeadUntilThePostEnds() {
        String station = administrator.create("/agencies", registry.agency(WENXIN, "消防救援站 " + UUID.randomUUID()));
        String first = administrator.create(
                "/people/" + registry.person(WENXIN) + "/posts", registry.head(station, "2026-01-01"));
        String next = registry.person(WENXIN);
        administrator
                .post("/people/" + next + "/posts", registry.head(station, "2026-07-01"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/head"));
        administrator
                .act("/posts/" + first, "end", Map.of("endsOn", "2026-06-30"))
                .then()
                .statusCode(200);
        administrator
                .post("/people/" + next + "/posts", registry.head(station, "2026-07-01"))
                .then()
                .statusCode(201);
    }

    @Test
    void whatIsReferredToEndsAndIsNotDeleted() {
        String station = administrator.create("/agencies", registry.agency(WENXIN, "消防救援站 " + UUID.randomUUID()));
        String post = administrator.create(
                "/people/" + registry.person(WENXIN) + "/posts", registry.head(station, "2026-01-01"));
        administrator.delete("/agencies/" + station).then().statusCode(409);
        administrator
                .act("/agencies/" + station, "end", Map.of("endsOn", "2026-10-31"))
                .then()
                .statusCode(200)
                .body("endsOn", equalTo("2026-10-31"));
        administrator.get("/posts/" + post).then().body("endsOn", equalTo("2026-10-31"));
    }
}
