package org.jointmeeting.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Makes examples that work on the sample data: ids of the sample's showcase in paths and bodies, and the sample account to
 * sign in with. They stand in {@code description/worked-examples.json}, by operation.
 */
class WorkedExamples {

    private static final String FILE = "/description/worked-examples.json";

    /** Without it 1280 would become 1.28E+3 on its way through a tree. */
    private final ObjectMapper json =
            new ObjectMapper().configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

    private final JsonNode places;
    private final JsonNode operations;

    WorkedExamples() {
        try (InputStream file = Objects.requireNonNull(WorkedExamples.class.getResourceAsStream(FILE))) {
            JsonNode all = json.readTree(file);
            places = all.path("places");
            operations = all.path("operations");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void complete(String path, Operation operation) {
        JsonNode worked = operations.path(operation.getOperationId());
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getIn() == Parameter.In.PATH
                            && parameter.getName().equals("id"))
                    .forEach(parameter -> showId(parameter, path, worked));
        }
        if (worked.has("as")) {
            String line = "示例账号 · sample account: " + worked.path("as").asText();
            operation.setDescription(
                    operation.getDescription() == null ? line : operation.getDescription() + "\n\n" + line);
        }
        if (worked.has("body") && operation.getRequestBody() != null) {
            completeBody(operation.getRequestBody().getContent(), (ObjectNode) worked.path("body"));
        }
    }

    private void showId(Parameter parameter, String path, JsonNode worked) {
        if (worked.has("id")) {
            parameter.setExample(worked.path("id").asText());
            return;
        }
        places.properties().stream()
                .filter(place -> path.startsWith(place.getKey()))
                .forEach(place -> parameter.setExample(place.getValue().asText()));
    }

    private void completeBody(Content content, ObjectNode worked) {
        content.getMediaTypes().values().stream()
                .filter(body -> body.getExample() != null)
                .forEach(body -> body.setExample(plain(merged(json.valueToTree(body.getExample()), worked))));
    }

    /** As a merge patch: null takes a member away, objects are merged, all else is replaced. */
    private static JsonNode merged(JsonNode example, ObjectNode worked) {
        ObjectNode outcome = (ObjectNode) example;
        worked.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                outcome.remove(member.getKey());
            } else if (member.getValue().isObject()
                    && outcome.path(member.getKey()).isObject()) {
                merged(outcome.get(member.getKey()), (ObjectNode) member.getValue());
            } else {
                outcome.set(member.getKey(), member.getValue());
            }
        });
        return outcome;
    }

    private Object plain(JsonNode example) {
        return json.convertValue(example, LinkedHashMap.class);
    }
}
