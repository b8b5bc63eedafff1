package org.jointmeeting.description;

import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Leaves out of the components what no operation and no refusal leads to. */
final class UnusedSchemas {

    private UnusedSchemas() {}

    static void remove(OpenAPI api) {
        Set<String> used = Walk.reachable(
                api,
                Stream.concat(
                        Stream.of(OASFactory.createSchema().ref(Walk.SCHEMAS + "Problem")),
                        Walk.operations(api).flatMap(operation -> Stream.of(
                                        Walk.parameters(operation), Walk.requests(operation), Walk.responses(operation))
                                .flatMap(schemas -> schemas))));
        var schemas = new TreeMap<>(Walk.components(api));
        schemas.keySet().retainAll(used);
        api.getComponents().setSchemas(schemas);
    }
}
