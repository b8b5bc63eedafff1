package org.jointmeeting.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Makes examples that work on the sample data: ids of the sample's showcase in paths and bodies, and the sample account to
 * sign in with. They stand in {@code description/worked-examples.json}, by operation; what an operation leaves open
 * follows from its path.
 */
class WorkedExamples {

    /** Names the account to a program, as the description's last line does to people. */
    static final String ACCOUNT = "x-sample-account";

    private static final String FILE = "/description/worked-examples.json";

    /** Without it 1280 would become 1.28E+3 on its way through a tree. */
    private final ObjectMapper json =
            new ObjectMapper().configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

    private final JsonNode places;
    private final JsonNode operations;
    private final String usualAccount;

    WorkedExamples() {
        try (InputStream file = Objects.requireNonNull(WorkedExamples.class.getResourceAsStream(FILE))) {
            JsonNode all = json.readTree(file);
            places = all.path("places");
            operations = all.path("operations");
            usualAccount = all.path("account").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void complete(String path, Operation operation, ExampleDays days) {
        JsonNode worked = operations.path(operation.getOperationId());
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getIn() == Parameter.In.PATH)
                    .forEach(parameter -> show(parameter, path, worked));
        }
        String account = worked.path("as").asText(usualAccount);
        operation.addExtension(ACCOUNT, account);
        String line = "示例账号 · sample account: " + account
                + (worked.has("remark") ? "\n\n" + worked.path("remark").asText() : "");
        operation.setDescription(
                operation.getDescription() == null ? line : operation.getDescription() + "\n\n" + line);
        completeBody(operation, worked, days);
    }

    /** Again, with the dates of another day; only where there are any. */
    void redate(Operation operation, ExampleDays days) {
        JsonNode worked = operations.path(operation.getOperationId());
        if (days.areIn(worked.path("body").toString())) {
            completeBody(operation, worked, days);
        }
    }

    private void show(Parameter parameter, String path, JsonNode worked) {
        JsonNode own = worked.path("path").path(parameter.getName());
        Optional.of(own)
                .filter(JsonNode::isTextual)
                .or(() -> ofPlace(parameter.getName(), path))
                .ifPresent(id -> parameter.setExample(id.asText()));
    }

    /** Of the places that the path lies in, the nearest that knows the parameter. */
    private Optional<JsonNode> ofPlace(String parameter, String path) {
        return places.properties().stream()
                .filter(place ->
                        path.startsWith(place.getKey()) && place.getValue().has(parameter))
                .max(Comparator.comparingInt(place -> place.getKey().length()))
                .map(place -> place.getValue().path(parameter));
    }

    private void completeBody(Operation operation, JsonNode worked, ExampleDays days) {
        if (worked.has("body") && operation.getRequestBody() != null) {
            complete(operation.getRequestBody().getContent(), dated((ObjectNode) worked.path("body"), days));
        }
    }

    private ObjectNode dated(ObjectNode body, ExampleDays days) {
        try {
            return (ObjectNode) json.readTree(days.in(body.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void complete(Content content, ObjectNode worked) {
        content.getMediaTypes().values().forEach(body -> {
            if (body.getExample() == null) {
                completeForm(body.getSchema(), worked);
            } else {
                body.setExample(plain(merged(json.valueToTree(body.getExample()), worked)));
            }
        });
    }

    /** Swagger UI fills in each field of a form by itself. */
    private static void completeForm(Schema form, ObjectNode worked) {
        form.getProperties().forEach((name, field) -> {
            if (worked.has(name)) {
                field.setExamples(List.of(worked.get(name).asText()));
            }
        });
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
