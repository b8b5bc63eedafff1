package org.jointmeeting.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;

/**
 * An operation as the served description has it.
 *
 * @param path below {@code /api/v1}, with its parameters in braces
 * @param query what must be given in the query
 * @param contentType empty where there is no body
 * @param example of the body; missing where there is none, or it is a form
 */
record Described(
        String name,
        String method,
        String path,
        Map<String, String> query,
        Set<String> filters,
        String contentType,
        JsonNode example) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** Every operation, in the order of the description. */
    static List<Described> all() {
        List<Described> all = new ArrayList<>();
        description().get("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .forEach(operation -> all.add(of(path.getKey(), operation.getKey(), operation.getValue()))));
        return all;
    }

    private static JsonNode description() {
        try {
            return JSON.readTree(RestAssured.given().get("/openapi?format=json").asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Described of(String path, String method, JsonNode operation) {
        Map<String, String> query = new LinkedHashMap<>();
        Set<String> filters = new TreeSet<>();
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("in").asText().equals("query")) {
                String name = parameter.get("name").asText();
                filters.add(name);
                if (parameter.path("required").asBoolean()) {
                    query.put(name, parameter.path("example").asText());
                }
            }
        }
        Map.Entry<String, JsonNode> body = operation.path("requestBody").path("content").properties().stream()
                .findFirst()
                .orElse(Map.entry("", JSON.missingNode()));
        return new Described(
                operation.get("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path.replaceFirst("^/api/v1", ""),
                query,
                filters,
                body.getKey(),
                body.getValue().path("example"));
    }

    boolean reads() {
        return method.equals("GET");
    }
}
