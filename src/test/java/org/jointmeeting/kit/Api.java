package org.jointmeeting.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import org.jointmeeting.shared.time.TestClock;

import static io.restassured.RestAssured.given;

/** A small client of the API: one signed-in caller who speaks JSON and reads English. */
public final class Api {

    public static final String PASSWORD = "Stories-2026-secret";

    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One line to the service for each thread, kept open, instead of a new one for each request. */
    private static final ThreadLocal<HttpClientConfig> LINE = ThreadLocal.withInitial(
            () -> RestAssured.config().getHttpClientConfig().reuseHttpClientInstance());

    static {
        CompiledPaths.use();
    }

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
            JsonNode told = read(answer);
            Instant until = TestClock.now().plusSeconds(told.get("expires_in").asLong() - 1);
            known = new Token(told.get("access_token").asText(), until);
            TOKENS.put(userName, known);
        }
        return known.text;
    }

    public static RequestSpecification nobody() {
        return reading("en");
    }

    private static RequestSpecification reading(String language) {
        RestAssuredConfig usual = RestAssured.config();
        return given().config(usual.httpClient(LINE.get())
                        .logConfig(usual.getLogConfig().enablePrettyPrinting(false)))
                .basePath("/api/v1")
                .header("Accept-Language", language);
    }

    public RequestSpecification request() {
        return with(token());
    }

    /** The same caller, who reads Chinese. */
    public RequestSpecification inChinese() {
        return reading("zh-CN").header("Authorization", "Bearer " + token());
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
        return read(post(collection, body).then().statusCode(201).extract().response())
                .get("id")
                .asText();
    }

    /** RestAssured compiles each path it is asked for, which takes longer than the request. */
    private static JsonNode read(Response answer) {
        try {
            return JSON.readTree(answer.asByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
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
