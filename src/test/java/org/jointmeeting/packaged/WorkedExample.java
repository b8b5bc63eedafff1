package org.jointmeeting.packaged;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An operation as Swagger UI fills it in from the served description: the examples of its parameters and of its body.
 *
 * @param account the sample account that the description names
 * @param body null where there is none, or it is a form
 */
record WorkedExample(
        String operation, String method, String path, Map<String, String> headers, String account, JsonNode body) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "worked-example";
    private static final String FORM =
            """
            --worked-example\r
            Content-Disposition: form-data; name="file"; filename="clearance.pdf"\r
            Content-Type: application/pdf\r
            \r
            %PDF-1.4
            %%EOF
            \r
            --worked-example--\r
            """;

    /** Its first bytes are no text in UTF-8. */
    private static final String PHOTO = FORM.replace("clearance.pdf", "photo.png")
            .replace("application/pdf", "image/png")
            .replace("%PDF-1.4", "\u0089PNG\r\n\u001a\n");

    /** In the order of the description. */
    static List<WorkedExample> in(JsonNode description) {
        List<WorkedExample> examples = new ArrayList<>();
        description.get("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> examples.add(of(path.getKey(), operation.getKey(), operation.getValue()))));
        return examples;
    }

    private static WorkedExample of(String path, String method, JsonNode operation) {
        String filled = path;
        List<String> query = new ArrayList<>();
        Map<String, String> headers = new LinkedHashMap<>();
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("name").asText();
            String example = parameter.path("example").asText();
            if (example.isEmpty()) {
                continue;
            }
            switch (parameter.get("in").asText()) {
                case "path" -> filled = filled.replace("{" + name + "}", example);
                case "query" -> query.add(name + "=" + URLEncoder.encode(example, StandardCharsets.UTF_8));
                default -> headers.put(name, example);
            }
        }
        JsonNode body = null;
        for (Map.Entry<String, JsonNode> content :
                operation.path("requestBody").path("content").properties()) {
            boolean isForm = content.getKey().startsWith("multipart/");
            headers.put("Content-Type", isForm ? content.getKey() + "; boundary=" + BOUNDARY : content.getKey());
            body = isForm ? null : content.getValue().get("example");
        }
        return new WorkedExample(
                operation.get("operationId").asText(),
                method.toUpperCase(java.util.Locale.ROOT),
                query.isEmpty() ? filled : filled + "?" + String.join("&", query),
                headers,
                operation.path("x-sample-account").asText(),
                body);
    }

    /** What nobody but the account's owner can know. */
    WorkedExample with(String property, String value) {
        ObjectNode changed = body.deepCopy();
        return new WorkedExample(operation, method, path, headers, account, changed.put(property, value));
    }

    Client.Answer by(Client caller) throws IOException, InterruptedException {
        return caller.call(method, path, headers, content());
    }

    private byte[] content() throws IOException {
        boolean isForm = headers.getOrDefault("Content-Type", "").startsWith("multipart/");
        return isForm ? form() : body == null ? new byte[0] : JSON.writeValueAsBytes(body);
    }

    private byte[] form() {
        String form = operation.equals("addVisitPhoto") ? PHOTO : FORM;
        return form.getBytes(StandardCharsets.ISO_8859_1);
    }
}
