package org.jointmeeting.description;

import java.util.Map;
import java.util.Objects;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;

/**
 * Adds to the description what no annotation has to repeat: refusals, headers, roles, and which properties may be
 * absent or null.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {

    private final IndexView index;

    /** @param index the classes of the service, given by the build */
    public ApiDescription(IndexView index) {
        this.index = index;
    }

    @Override
    public Schema filterSchema(Schema schema) {
        return PlainSchemas.plain(schema);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        DescribedRecords records = new DescribedRecords(index);
        DescribedMethods methods = new DescribedMethods(index);
        PageNames.rename(api);
        new RecordShapes(api, records, new PatchShapes(api).loosen()).complete();
        Refusal.describe(api);
        SharedHeaders.describe(api);
        nameNoScopes(api);
        new CompletedOperations(api, methods, records).complete();
        new WorkOrder(api, methods).arrange();
        UnusedSchemas.remove(api);
    }

    /** The description of a flow must name its scopes, and a password stands for all that its account may do. */
    private static void nameNoScopes(OpenAPI api) {
        Objects.requireNonNull(api.getComponents().getSecuritySchemes().get("password"))
                .getFlows()
                .getPassword()
                .setScopes(Map.of());
    }
}
