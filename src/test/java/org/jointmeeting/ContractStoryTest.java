package org.jointmeeting;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Cast;
import org.jointmeeting.kit.TestDatabase;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

/** What holds at every endpoint: sign-in, problems in both languages, parameters, bodies, keys. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class ContractStoryTest {

    private final Api administrator = Api.as(Cast.ADMINISTRATOR);

    @Test
    void whoIsNotSignedInIsToldToSignIn() {
        Api.nobody()
                .get("/accounts/me")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("title", equalTo("Sign in first"))
                .body("traceId", notNullValue());
    }

    @Test
    void problemsAreChineseUnlessEnglishIsAskedFor() {
        RestAssured.given()
                .header("Accept-Language", "fr, zh-CN;q=0.5")
                .get("/api/v1/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("title", equalTo("查无此项"));
    }

    @Test
    void anUnknownParameterIsRefusedByName() {
        administrator.get("/jurisdictions?levl=CITY").then().statusCode(400).body("errors.parameter", hasItem("levl"));
    }

    @Test
    void aLimitBeyondTheLargestPageIsRefused() {
        administrator.get("/jurisdictions?limit=201").then().statusCode(400).body("errors.parameter", hasItem("limit"));
    }

    @Test
    void malformedJsonIsRefusedWithItsPlace() {
        administrator
                .request()
                .contentType(ContentType.JSON)
                .body("{\"code\": ")
                .post("/jurisdictions")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:joint-meeting:problem:malformed-json"));
    }

    @Test
    void anUnknownPropertyIsRefusedByPointer() {
        administrator
                .post("/jurisdictions", Map.of("colour", "red"))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("#/colour"));
    }

    @Test
    void controlCharactersAreRefusedByPointer() {
        administrator
                .post("/jurisdictions", Map.of("name", "a\u0000b"))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("#/name"));
    }
}
