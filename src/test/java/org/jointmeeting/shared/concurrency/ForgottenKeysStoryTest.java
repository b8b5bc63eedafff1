package org.jointmeeting.shared.concurrency;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Cast;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.shared.time.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Idempotency keys are remembered for a day, then forgotten and removed. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class ForgottenKeysStoryTest {

    private final Api administrator = Api.as(Cast.ADMINISTRATOR);

    @Inject
    KeyedRequests requests;

    @Test
    void aKeyStandsForANewRequestAfterADay() {
        String key = Api.newKey();
        String first = idOf(addPerson(key));
        TestClock.pass(Duration.ofHours(23));
        assertThat(idOf(addPerson(key))).isEqualTo(first);
        TestClock.pass(Duration.ofHours(2));
        assertThat(idOf(addPerson(key))).isNotEqualTo(first);
    }

    @Test
    void oldKeysAreRemovedAlongTheWay() {
        QuarkusTransaction.requiringNew()
                .run(() -> requests.persist(IntStream.range(0, 250)
                        .mapToObj(i -> new KeyedRequest("nobody/" + Api.newKey(), "", TestClock.now()))));
        TestClock.pass(Duration.ofHours(25));
        for (int i = 0; i < 3; i++) {
            addPerson(Api.newKey());
        }
        long left = QuarkusTransaction.requiringNew().call(() -> requests.count("callerKey like 'nobody/%'"));
        assertThat(left).isZero();
    }

    private Response addPerson(String key) {
        return administrator
                .request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Map.of("jurisdictionId", community(), "name", "陈立新"))
                .post("/people");
    }

    private String community() {
        return administrator
                .get("/jurisdictions?level=COMMUNITY&limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private static String idOf(Response created) {
        return created.then().statusCode(201).extract().path("id");
    }
}
