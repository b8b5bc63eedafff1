package org.jointmeeting.description;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Writes ids and times where they stand instead of referring to a schema, and defaults in the type of their schema. */
final class PlainSchemas {

    private static final Map<String, String> FORMATS = Map.of(
            Walk.SCHEMAS + "UUID", "uuid",
            Walk.SCHEMAS + "Instant", "date-time",
            Walk.SCHEMAS + "LocalDate", "date",
            Walk.SCHEMAS + "LocalTime", "time");

    private PlainSchemas() {}

    static Schema plain(Schema schema) {
        if (schema.getRef() != null) {
            String format = FORMATS.get(schema.getRef());
            // A type beside a reference to an enum or a record says nothing, and sometimes something else.
            schema.setType(format == null ? null : List.of(SchemaType.STRING));
            if (format != null) {
                schema.setRef(null);
                schema.setFormat(format);
            }
        }
        if (schema.getDefaultValue() instanceof String text) {
            schema.setDefaultValue(typed(text, schema));
        }
        return schema;
    }

    private static Object typed(String text, Schema schema) {
        List<SchemaType> types = schema.getType();
        if (types != null && types.contains(SchemaType.INTEGER)) {
            return Long.valueOf(text);
        }
        return types != null && types.contains(SchemaType.BOOLEAN) ? Boolean.valueOf(text) : text;
    }
}
