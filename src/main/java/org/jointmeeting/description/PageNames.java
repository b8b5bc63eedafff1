package org.jointmeeting.description;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Calls a page of compounds CompoundPage, whatever the class of its rows is called in the code. */
final class PageNames {

    private PageNames() {}

    static void rename(OpenAPI api) {
        Map<String, String> renamed = new TreeMap<>();
        Map<String, Schema> schemas = new TreeMap<>();
        Walk.components(api).forEach((name, schema) -> {
            String row = rowOf(name, schema);
            String better = row == null ? name : row + "Page";
            if (row != null) {
                renamed.put(Walk.SCHEMAS + name, Walk.SCHEMAS + better);
                schema.setDescription("列表的一页 · one page of a list");
            }
            schemas.put(better, schema);
        });
        api.getComponents().setSchemas(schemas);
        Walk.everything(api)
                .filter(schema -> renamed.containsKey(String.valueOf(schema.getRef())))
                .forEach(schema -> schema.setRef(renamed.get(schema.getRef())));
    }

    private static @Nullable String rowOf(String name, Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (!name.startsWith("Page") || properties == null || !properties.containsKey("next")) {
            return null;
        }
        Schema rows = properties.get("items");
        return rows == null || rows.getItems() == null ? null : Walk.referred(rows.getItems());
    }
}
