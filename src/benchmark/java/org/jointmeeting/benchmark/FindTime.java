package org.jointmeeting.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks a running service for a time, over and over, and prints how long its answers take. See src/benchmark/find-time. */
public final class FindTime {

    private static final String STREET = "01900000-0000-7000-8000-330106013000";
    private static final String OFFICE = "01900000-0000-7000-8001-000000000203";
    private static final int SEATS = 12;
    private static final int WEEKS = 4;
    private static final int WARM_UP = 2000;
    private static final int MEASURED = 2000;

    private final HttpClient line = HttpClient.newHttpClient();
    private final String base;

    private FindTime(String base) {
        this.base = base;
    }

    /** Arguments: the address of the service, the administrator's password. */
    public static void main(String[] arguments) throws Exception {
        new FindTime(arguments[0]).measure(arguments[1]);
    }

    private void measure(String password) throws IOException, InterruptedException {
        String administrator = signIn("admin", password);
        String name = "find-time-" + System.nanoTime();
        post(
                "/accounts",
                administrator,
                """
                {"userName": "%s", "password": "%s", "role": "COORDINATOR", "jurisdictionId": "%s",
                 "standsForKind": "AGENCY", "standsForId": "%s"}"""
                        .formatted(name, password, STREET, OFFICE));
        String coordinator = signIn(name, password);
        String question = question(coordinator);
        String answer = ask(question, coordinator);
        for (int i = 0; i < WARM_UP; i++) {
            ask(question, coordinator);
        }
        long[] took = new long[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long began = System.nanoTime();
            ask(question, coordinator);
            took[i] = System.nanoTime() - began;
        }
        Arrays.sort(took);
        System.out.printf(
                "seats=%d weeks=%d starts_tried=%s possible=%s p50_ms=%.1f p95_ms=%.1f p99_ms=%.1f max_ms=%.1f%n",
                SEATS,
                WEEKS,
                number("startsTried", answer),
                number("startsPossible", answer),
                took[MEASURED / 2] / 1e6,
                took[MEASURED * 95 / 100] / 1e6,
                took[MEASURED * 99 / 100] / 1e6,
                took[MEASURED - 1] / 1e6);
    }

    /** Of a dozen agencies of the street and its communities, all of them required. */
    private String question(String token) throws IOException, InterruptedException {
        List<String> agencies = ids(get("/agencies?limit=200", token));
        String seats = agencies.stream()
                .filter(agency -> get0("/posts?limit=1&holderId=" + agency, token).contains("\"personId\""))
                .limit(SEATS)
                .map(agency -> """
                        {"kind": "AGENCY", "holderId": "%s", "requirement": "REQUIRED", "headRequired": false}"""
                        .formatted(agency))
                .collect(Collectors.joining(","));
        return """
                {"jurisdictionId": "%s", "durationMinutes": 90, "seats": [%s]}""".formatted(STREET, seats);
    }

    private String ask(String question, String token) throws IOException, InterruptedException {
        return post("/meeting-times/actions/find", token, question);
    }

    private String signIn(String name, String password) throws IOException, InterruptedException {
        String form = "grant_type=password&username=" + name + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/oauth/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        String answer = send(request);
        return answer.replaceAll("(?s).*\"access_token\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }

    private String get0(String path, String token) {
        try {
            return get(path, token);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String get(String path, String token) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token)
                .build());
    }

    private String post(String path, String token, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = line.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(request.uri() + " answered " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static List<String> ids(String page) {
        return Pattern.compile("\\{\"id\":\"([0-9a-f-]{36})\"")
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String number(String name, String answer) {
        return answer.replaceAll("(?s).*\"" + name + "\":(\\d+).*", "$1");
    }
}
