package org.jointmeeting.description;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Finds the schemas of a description, those inside others included. */
final class Walk {

    static final String SCHEMAS = "#/components/schemas/";

    private Walk() {}

    static Map<String, Schema> components(OpenAPI api) {
        return api.getComponents().getSchemas();
    }

    static Stream<Operation> operations(OpenAPI api) {
        return api.getPaths().getPathItems().values().stream().flatMap(path -> path.getOperations().values().stream());
    }

    /** Every schema that an operation or a component spells out. */
    static Stream<Schema> everything(OpenAPI api) {
        return Stream.concat(components(api).values().stream(), operations(api).flatMap(operation -> Stream.of(
                                parameters(operation), requests(operation), responses(operation))
                        .flatMap(schemas -> schemas)))
                .flatMap(Walk::within);
    }

    static Stream<Schema> parameters(Operation operation) {
        return orEmpty(operation.getParameters()).map(Parameter::getSchema).filter(Objects::nonNull);
    }

    static Stream<Schema> requests(Operation operation) {
        return operation.getRequestBody() == null
                ? Stream.empty()
                : schemas(operation.getRequestBody().getContent());
    }

    static Stream<Schema> responses(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream()
                .flatMap(response -> schemas(response.getContent()));
    }

    private static Stream<Schema> schemas(Content content) {
        return content == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .filter(Objects::nonNull);
    }

    /** The schema itself and all that it spells out; references are not followed. */
    static Stream<Schema> within(Schema schema) {
        Stream<Schema> inner = Stream.of(
                        schema.getProperties() == null
                                ? Stream.<Schema>empty()
                                : schema.getProperties().values().stream(),
                        orEmpty(schema.getAnyOf()),
                        orEmpty(schema.getAllOf()),
                        orEmpty(schema.getOneOf()),
                        Stream.ofNullable(schema.getItems()),
                        Stream.ofNullable(schema.getAdditionalPropertiesSchema()))
                .flatMap(schemas -> schemas);
        return Stream.concat(Stream.of(schema), inner.flatMap(Walk::within));
    }

    /** Names of the component schemas that these lead to, however far. */
    static Set<String> reachable(OpenAPI api, Stream<Schema> from) {
        Set<String> names = new LinkedHashSet<>();
        Deque<Schema> open = new ArrayDeque<>(from.toList());
        while (!open.isEmpty()) {
            within(open.pop()).map(Walk::referred).filter(Objects::nonNull).forEach(name -> {
                Schema target = components(api).get(name);
                if (target != null && names.add(name)) {
                    open.push(target);
                }
            });
        }
        return names;
    }

    /** Name of the component schema that is referred to, or null when the schema is no reference. */
    static @Nullable String referred(Schema schema) {
        String reference = schema.getRef();
        return reference != null && reference.startsWith(SCHEMAS) ? reference.substring(SCHEMAS.length()) : null;
    }

    private static <T> Stream<T> orEmpty(Collection<T> values) {
        return values == null ? Stream.empty() : values.stream();
    }
}
