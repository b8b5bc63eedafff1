package org.jointmeeting.security;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;

/**
 * A request as it goes over the line, for stories that send what no well-behaved client would.
 *
 * @param path below {@code /api/v1}, with its query
 */
record Call(String method, String path, Map<String, String> headers, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient LINE = HttpClient.newHttpClient();
    private static final String BOUNDARY = "story";
    private static final String FILE =
            """
            --story\r
            Content-Disposition: form-data; name="file"; filename="clearance.pdf"\r
            Content-Type: application/pdf\r
            \r
            %PDF-1.4
            %%EOF
            \r
            --story--\r
            """;
    private static final Map<String, String> FORMS = Map.of(
            "signIn",
            "grant_type=password&username=nobody-at-all&password=not-the-password-1",
            "signOut",
            "token=jma_nothing",
            "addEvidence",
            FILE,
            "addVisitPhoto",
            FILE);

    record Answer(int status, String contentType, String body) {

        private static final String DETAIL = "\"detail\":";
        private static final int BRIEF = 150;

        boolean isDone() {
            return status / 100 == 2;
        }

        String brief() {
            // Cut by hand: the pattern for it looks at a long list from each of its places anew.
            int detail = body.indexOf(DETAIL);
            String told = detail < 0 ? body : body.substring(detail + DETAIL.length());
            return told.length() > BRIEF ? told.substring(0, BRIEF) + "…" : told;
        }
    }

    /** The operation on the target: its worked example with the target's ids. */
    static Call to(Described operation, Target target) {
        String path = operation.path();
        for (Map.Entry<String, String> parameter : target.address().entrySet()) {
            path = path.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        Map<String, String> headers = new LinkedHashMap<>(Map.of("Accept-Language", "en"));
        if (List.of("PATCH", "PUT", "DELETE").contains(operation.method()) && !path.startsWith("/calendar")) {
            headers.put("If-Match", "*");
        }
        if (!operation.contentType().isEmpty()) {
            boolean isFile = operation.contentType().startsWith("multipart/");
            headers.put("Content-Type", operation.contentType() + (isFile ? "; boundary=" + BOUNDARY : ""));
        }
        String body = operation.example().isMissingNode()
                ? FORMS.getOrDefault(operation.name(), "")
                : replaced(operation.example(), target.body()).toString();
        return new Call(operation.method(), path, headers, body).asking(operation.query());
    }

    private static JsonNode replaced(JsonNode example, Map<String, Object> values) {
        JsonNode copy = example.deepCopy();
        replace(copy, values);
        return copy;
    }

    private static void replace(JsonNode node, Map<String, Object> values) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(
                    object.properties().stream().map(Map.Entry::getKey).toList())) {
                if (values.containsKey(name)) {
                    object.set(name, JSON.valueToTree(values.get(name)));
                }
            }
        }
        node.forEach(child -> replace(child, values));
    }

    Call asking(Map<String, String> query) {
        if (query.isEmpty()) {
            return this;
        }
        String asked = query.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return new Call(method, path + (path.contains("?") ? "&" : "?") + asked, headers, body);
    }

    Call with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Call(method, path, more, body);
    }

    Call by(String credential) {
        return with("Authorization", "Bearer " + credential);
    }

    Answer send() {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1" + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            HttpResponse<String> response = LINE.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(toString(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
