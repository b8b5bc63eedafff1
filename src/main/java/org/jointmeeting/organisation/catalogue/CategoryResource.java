package org.jointmeeting.organisation.catalogue;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.PermissionsAllowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.CategoryView;
import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.json.MergePatch;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** The topic categories over HTTP. */
@Path("/categories")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Categories")
class CategoryResource {

    private final KeepingCategories keeping;
    private final Categories categories;
    private final MergePatch patches;

    CategoryResource(KeepingCategories keeping, Categories categories, MergePatch patches) {
        this.keeping = keeping;
        this.categories = categories;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed(Permission.REGISTRY_READ)
    @Operation(operationId = "listCategories", summary = "查询议题类别 · List categories")
    public Page<CategoryView> list(
            @QueryParam("name") @Nullable String name,
            @QueryParam("ownersMatter") @Nullable Boolean ownersMatter,
            @QueryParam("retired") @Nullable Boolean retired,
            @BeanParam @Valid PageRequest page) {
        return categories.page(name, ownersMatter, retired, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.REGISTRY_READ)
    @Operation(operationId = "getCategory", summary = "查看议题类别 · Get a category")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CategoryView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(categories.require(id).view());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "createCategory", summary = "新增议题类别 · Add a category")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CategoryView.class)))
    public Response create(@Valid @NotNull NewCategory request) {
        return Versions.created("/categories", keeping.add(request));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "updateCategory", summary = "修改或停用议题类别 · Change or retire a category")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = CategoryChange.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CategoryView.class)))
    public Response update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectNode patch) {
        return Versions.ok(keeping.change(id, ifMatch, current -> patches.apply(current, patch, CategoryChange.class)));
    }
}
