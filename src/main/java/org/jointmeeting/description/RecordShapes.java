package org.jointmeeting.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;

/**
 * Says of each property whether it may be absent and whether it may be null, as the records themselves say it. What is
 * answered always has all its properties; what is sent must have those that a constraint demands.
 */
class RecordShapes {

    private final OpenAPI api;
    private final DescribedRecords records;
    private final Set<String> patches;
    private final Set<String> sent;
    private final Set<String> answered;

    /** @param patches names of the schemas that stand for merge patches */
    RecordShapes(OpenAPI api, DescribedRecords records, Set<String> patches) {
        this.api = api;
        this.records = records;
        this.patches = Set.copyOf(patches);
        this.sent = Walk.reachable(api, Walk.operations(api).flatMap(Walk::requests));
        this.answered = Walk.reachable(api, Walk.operations(api).flatMap(Walk::responses));
    }

    void complete() {
        Walk.components(api).forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                complete(name, schema);
            }
        });
    }

    private void complete(String name, Schema schema) {
        ClassInfo type =
                records.describedBy(wholeOf(name), schema.getProperties().keySet());
        if (type == null) {
            return;
        }
        Set<String> required = new TreeSet<>(schema.getRequired() == null ? List.of() : schema.getRequired());
        Map<String, Schema> properties = new LinkedHashMap<>();
        schema.getProperties().forEach((property, shape) -> {
            boolean isLeftOut = DescribedRecords.isLeftOut(type, property);
            boolean isNullable = DescribedRecords.isNullable(type, property) && !isLeftOut;
            properties.put(property, isNullable ? orNull(shape) : shape);
            if (sent.contains(name) ? isDemanded(name, type, property) : !isLeftOut) {
                required.add(property);
            }
        });
        schema.setProperties(properties);
        schema.setRequired(required.isEmpty() ? null : inOrder(properties, required));
        if (sent.contains(name) && !answered.contains(name)) {
            schema.setAdditionalPropertiesBoolean(false);
        }
    }

    /** Constraints have been read already; a primitive has no way to be absent, but for a merge patch. */
    private boolean isDemanded(String name, ClassInfo type, String property) {
        return !patches.contains(name) && DescribedRecords.isPrimitive(type, property);
    }

    private String wholeOf(String name) {
        return patches.contains(name) && name.endsWith(PatchShapes.SUFFIX)
                ? name.substring(0, name.length() - PatchShapes.SUFFIX.length())
                : name;
    }

    private static List<String> inOrder(Map<String, Schema> properties, Set<String> names) {
        List<String> ordered = new ArrayList<>(properties.keySet());
        ordered.retainAll(names);
        return ordered;
    }

    private static Schema orNull(Schema shape) {
        if (shape.getRef() == null) {
            return shape.getType() == null || shape.getType().contains(SchemaType.NULL)
                    ? shape
                    : shape.type(with(shape.getType(), SchemaType.NULL));
        }
        Schema either =
                OASFactory.createSchema().description(shape.getDescription()).examples(shape.getExamples());
        either.addAnyOf(OASFactory.createSchema().ref(shape.getRef()));
        either.addAnyOf(OASFactory.createSchema().type(List.of(SchemaType.NULL)));
        return either;
    }

    private static List<SchemaType> with(List<SchemaType> types, SchemaType type) {
        List<SchemaType> all = new ArrayList<>(types);
        all.add(type);
        return all;
    }
}
