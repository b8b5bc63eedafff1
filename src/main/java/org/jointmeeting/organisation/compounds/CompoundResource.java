package org.jointmeeting.organisation.compounds;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

import org.jointmeeting.organisation.CompoundType;
import org.jointmeeting.organisation.CompoundView;
import org.jointmeeting.organisation.tree.Place;
import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.json.MergePatch;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** The compounds over HTTP. */
@Path("/compounds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Compounds")
class CompoundResource {

    private final KeepingCompounds keeping;
    private final Compounds compounds;
    private final MergePatch patches;

    CompoundResource(KeepingCompounds keeping, Compounds compounds, MergePatch patches) {
        this.keeping = keeping;
        this.compounds = compounds;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed(Permission.REGISTRY_READ)
    @Operation(operationId = "listCompounds", summary = "查询小区 · List compounds")
    public Page<CompoundView> list(
            @BeanParam Place place,
            @QueryParam("name") @Nullable String name,
            @QueryParam("type") @Nullable CompoundType type,
            @BeanParam @Valid PageRequest page) {
        return compounds.page(place, name, type, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.REGISTRY_READ)
    @Operation(operationId = "getCompound", summary = "查看小区及其三方 · Get a compound and its parties")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CompoundView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(compounds.viewOf(compounds.require(id)));
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "createCompound", summary = "新增小区及其三方 · Add a compound with its parties")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CompoundView.class)))
    public Response create(@Valid @NotNull NewCompound request) {
        return Versions.created("/compounds", keeping.add(request));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "updateCompound", summary = "修改小区 · Change a compound")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = CompoundChange.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CompoundView.class)))
    public Response update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectNode patch) {
        return Versions.ok(keeping.change(id, ifMatch, current -> patches.apply(current, patch, CompoundChange.class)));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "deleteCompound", summary = "删除小区（无引用时） · Delete a compound that nothing refers to")
    @APIResponse(responseCode = "204")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        keeping.remove(id, ifMatch);
    }
}
