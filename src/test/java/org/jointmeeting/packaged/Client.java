package org.jointmeeting.packaged;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** One caller of a running app, who speaks JSON and follows no redirects. */
final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI address;
    private final String credentials;
    private String token;

    /** @param credentials name and password with a colon between them; null for nobody */
    Client(URI address, String credentials) {
        this.address = address;
        this.credentials = credentials;
    }

    /** What was answered. */
    record Answer(int status, String location, String body) {

        JsonNode json() throws IOException {
            return JSON.readTree(body);
        }

        /** @throws IllegalStateException when it is another, telling the answer */
        Answer expect(int expected) {
            if (status != expected) {
                throw new IllegalStateException("answered " + status + ": " + body);
            }
            return this;
        }
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    Answer post(String path, Map<String, ?> body, String key) throws IOException, InterruptedException {
        return send(request("/api/v1" + path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    /** @return the id of what was created */
    String create(String path, Map<String, ?> body, String key) throws IOException, InterruptedException {
        return post(path, body, key).expect(201).json().get("id").asText();
    }

    /** Everything in a list, page by page. */
    List<JsonNode> all(String path) throws IOException, InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page =
                    get("/api/v1" + path + "?limit=200" + cursor).expect(200).json();
            page.get("items").forEach(items::add);
            cursor = page.get("next").isNull()
                    ? null
                    : "&cursor=" + encoded(page.get("next").asText());
        }
        return items;
    }

    /** Any call, as a description spells it out. */
    Answer call(String method, String path, Map<String, String> headers, byte[] body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return send(request.build());
    }

    private synchronized String token() throws IOException, InterruptedException {
        if (token == null) {
            String[] given = credentials.split(":", 2);
            String form = "grant_type=password&username=" + encoded(given[0]) + "&password=" + encoded(given[1]);
            HttpRequest request = HttpRequest.newBuilder(address.resolve("/api/v1/oauth/token"))
                    .timeout(Duration.ofSeconds(30))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build();
            token = send(request).expect(200).json().get("access_token").asText();
        }
        return token;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept-Language", "en");
        if (credentials != null) {
            request.header("Authorization", "Bearer " + token());
        }
        return request;
    }

    private static Answer send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        String location = response.headers().firstValue("Location").orElse("");
        return new Answer(response.statusCode(), location, response.body());
    }
}
