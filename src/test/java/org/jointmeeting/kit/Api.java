package org.jointmeeting.kit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import org.jointmeeting.shared.time.TestClock;

import static io.restassured.RestAssured.given;

/** A small client of the API: one signed-in caller who speaks JSON and reads English. */
public final class Api {

    public static final String PASSWORD = "Stories-2026-secret";

    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

    private final String userName;

    private Api(String userName) {
        this.userName = userName;
    }

    private record Token(String text, Instant until) {}

    public static Api as(String userName) {
        return new Api(userName);
    }

    public static Response signIn(String userName, String password) {
        return nobody().contentType("application/x-www-form-urlencoded")
                .body("grant_type=password&username=" + encoded(userName) + "&password=" + encoded(password))
                .post("/oauth/token");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A token that is still good at the stories' own time, from a sign-in made for it when there is none. */
    public String token() {
        Token known = TOKENS.get(userName);
        if (known == null || !TestClock.now().isBefore(known.until)) {
            Response answer =
                    signIn(userName, PASSWORD).then().statusCode(200).extract().response();
            Instant until = TestClock.now().plusSeconds(answer.jsonPath().getLong("expires_in") - 1);
            known = new Token(answer.path("access_token"), until);
            TOKENS.put(userName, known);
        }
        return known.text;
    }

    public static RequestSpecification nobody() {
        return given().basePath("/api/v1").header("Accept-Language", "en");
    }

    public RequestSpecification request() {
        return with(token());
    }

    /** The same caller, who reads Chinese. */
    public RequestSpecification inChinese() {
        return given().basePath("/api/v1")
                .header("Accept-Language", "zh-CN")
                .header("Authorization", "Bearer " + token());
    }

    public static RequestSpecification with(String credential) {
        return nobody().header("Authorization", "Bearer " + credential);
    }

    public Response get(String path, Object... values) {
        return request().get(path, values);
    }

    public Response post(String path, Object body) {
        return request().contentType(ContentType.JSON).body(body).post(path);
    }

    /** Runs an action of a resource, {@code act("/agenda-items/…", "submit", Map.of(…))}. */
    public Response act(String resource, String action, Object body) {
        return post(resource + "/actions/" + action, body);
    }

    public Response act(String resource, String action) {
        return post(resource + "/actions/" + action, Map.of());
    }

    /** Creates and gives the new id; the story fails when it is not created. */
    public String create(String collection, Object body) {
        return post(collection, body).then().statusCode(201).extract().path("id");
    }

    public Response patch(String path, Object body) {
        String etag = get(path).getHeader("ETag");
        return request()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", etag)
                .body(body)
                .patch(path);
    }

    public Response delete(String path) {
        return request().header("If-Match", get(path).getHeader("ETag")).delete(path);
    }

    public static String newKey() {
        return UUID.randomUUID().toString();
    }
}
