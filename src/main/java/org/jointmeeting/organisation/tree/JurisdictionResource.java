package org.jointmeeting.organisation.tree;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.Level;
import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.json.MergePatch;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** The tree over HTTP. */
@Path("/jurisdictions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jurisdictions")
class JurisdictionResource {

    private final KeepingJurisdictions keeping;
    private final LoadingDivisions loading;
    private final Jurisdictions jurisdictions;
    private final MergePatch patches;

    JurisdictionResource(
            KeepingJurisdictions keeping, LoadingDivisions loading, Jurisdictions jurisdictions, MergePatch patches) {
        this.keeping = keeping;
        this.loading = loading;
        this.jurisdictions = jurisdictions;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed(Permission.REGISTRY_READ)
    @Operation(operationId = "listJurisdictions", summary = "查询辖区 · List jurisdictions")
    public Page<JurisdictionView> list(
            @QueryParam("code") @Parameter(description = "区划代码 · division code", example = "330106013000") @Nullable
                    String code,
            @QueryParam("level") @Nullable Level level,
            @QueryParam("parentId") @Nullable UUID parentId,
            @QueryParam("name") @Nullable String name,
            @BeanParam @Valid PageRequest page) {
        return jurisdictions.page(code, level, parentId, name, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.REGISTRY_READ)
    @Operation(operationId = "getJurisdiction", summary = "查看辖区 · Get a jurisdiction")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = JurisdictionView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(jurisdictions.require(id).view());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "createJurisdiction", summary = "新增辖区 · Add a jurisdiction")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = JurisdictionView.class)))
    public Response create(@Valid @NotNull NewJurisdiction request) {
        return Versions.created("/jurisdictions", keeping.add(request));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "updateJurisdiction", summary = "修改辖区名称 · Rename a jurisdiction")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = JurisdictionChange.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = JurisdictionView.class)))
    public Response update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectNode patch) {
        return Versions.ok(
                keeping.change(id, ifMatch, current -> patches.apply(current, patch, JurisdictionChange.class)));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(
            operationId = "deleteJurisdiction",
            summary = "删除辖区（无引用时） · Delete a jurisdiction that nothing refers to")
    @APIResponse(responseCode = "204")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        keeping.remove(id, ifMatch);
    }

    @POST
    @Idempotent
    @Path("/actions/load-divisions")
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "loadDivisions", summary = "导入杭州市统计用区划 · Load Hangzhou's official divisions")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LoadedDivisions.class)))
    public Response loadDivisions() {
        return Response.ok(loading.load()).build();
    }
}
