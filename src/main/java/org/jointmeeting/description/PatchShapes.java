package org.jointmeeting.description;

import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** A merge patch may leave every property out: its schemas are those of the whole, with nothing required. */
class PatchShapes {

    private static final String MERGE_PATCH = "application/merge-patch+json";
    static final String SUFFIX = "Patch";

    private final OpenAPI api;
    private final Set<String> needed;

    PatchShapes(OpenAPI api) {
        this.api = api;
        this.needed = Walk.reachable(
                api,
                Walk.operations(api).flatMap(operation -> Stream.concat(whole(operation), Walk.responses(operation))));
    }

    /** @return the names of the schemas that stand for merge patches */
    Set<String> loosen() {
        return Walk.operations(api)
                .map(PatchShapes::patch)
                .filter(Objects::nonNull)
                .map(MediaType::getSchema)
                .filter(schema -> schema != null && Walk.referred(schema) != null)
                .map(this::loosen)
                .collect(Collectors.toSet());
    }

    private String loosen(Schema reference) {
        String name = Objects.requireNonNull(Walk.referred(reference));
        Schema whole = Objects.requireNonNull(Walk.components(api).get(name));
        if (!needed.contains(name)) {
            whole.setRequired(null);
            return name;
        }
        api.getComponents()
                .addSchema(
                        name + SUFFIX,
                        OASFactory.createSchema()
                                .description(whole.getDescription())
                                .type(whole.getType())
                                .properties(new LinkedHashMap<>(whole.getProperties())));
        reference.setRef(Walk.SCHEMAS + name + SUFFIX);
        return name + SUFFIX;
    }

    private static Stream<Schema> whole(Operation operation) {
        return patch(operation) == null ? Walk.requests(operation) : Stream.empty();
    }

    private static @Nullable MediaType patch(Operation operation) {
        Content content = operation.getRequestBody() == null
                ? null
                : operation.getRequestBody().getContent();
        return content == null ? null : content.getMediaType(MERGE_PATCH);
    }
}
