package org.jointmeeting.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * An example for every JSON body, made of the examples of its properties. What may be left out and has no example is
 * left out: invented values of it would make the call fail.
 */
class BodyExamples {

    private static final String SOME_ID = "019ab0c2-5d3e-7c41-9f0a-3b1d6e8f2a47";
    private static final Map<String, String> SOME_TEXT =
            Map.of("uuid", SOME_ID, "date-time", "2026-12-10T14:00:00+08:00", "date", "2026-12-10", "time", "14:00:00");

    private final OpenAPI api;

    BodyExamples(OpenAPI api) {
        this.api = api;
    }

    void complete(Content content) {
        if (content == null) {
            return;
        }
        content.getMediaTypes().forEach((name, body) -> {
            if (name.contains("json") && !hasExample(body)) {
                body.setExample(exampleOf(body.getSchema()));
            }
        });
    }

    private static boolean hasExample(MediaType body) {
        return body.getSchema() == null || body.getExample() != null || body.getExamples() != null;
    }

    private Object exampleOf(Schema schema) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().get(0);
        }
        Schema target = target(schema);
        if (target != null) {
            return exampleOf(target);
        }
        if (schema.getAnyOf() != null) {
            return exampleOf(schema.getAnyOf().get(0));
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().get(0);
        }
        if (schema.getProperties() != null) {
            return objectOf(schema);
        }
        return scalarOf(schema);
    }

    private Map<String, Object> objectOf(Schema schema) {
        Map<String, Object> example = new LinkedHashMap<>();
        schema.getProperties().forEach((name, property) -> {
            boolean isRequired =
                    schema.getRequired() != null && schema.getRequired().contains(name);
            if (isRequired || isExemplified(property)) {
                example.put(name, exampleOf(property));
            }
        });
        return example;
    }

    private static boolean isExemplified(Schema property) {
        return property.getExamples() != null && !property.getExamples().isEmpty();
    }

    private Object scalarOf(Schema schema) {
        List<SchemaType> types = schema.getType();
        if (types == null || types.contains(SchemaType.OBJECT)) {
            return Map.of();
        }
        if (types.contains(SchemaType.ARRAY)) {
            return schema.getItems() == null ? List.of() : List.of(exampleOf(schema.getItems()));
        }
        if (types.contains(SchemaType.BOOLEAN)) {
            return false;
        }
        if (types.contains(SchemaType.STRING)) {
            return schema.getFormat() == null ? "说明" : SOME_TEXT.getOrDefault(schema.getFormat(), "说明");
        }
        return schema.getMinimum() == null ? 1 : schema.getMinimum().intValue();
    }

    private @Nullable Schema target(Schema schema) {
        String name = Walk.referred(schema);
        return name == null ? null : Walk.components(api).get(name);
    }
}
