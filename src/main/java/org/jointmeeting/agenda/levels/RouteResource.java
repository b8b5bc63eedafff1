package org.jointmeeting.agenda.levels;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

import org.jointmeeting.organisation.Level;
import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.json.MergePatch;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** The allowed list of routes over HTTP. */
@Path("/routes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Routes")
class RouteResource {

    private final KeepingRoutes keeping;
    private final Routes routes;
    private final MergePatch patches;

    RouteResource(KeepingRoutes keeping, Routes routes, MergePatch patches) {
        this.keeping = keeping;
        this.routes = routes;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed(Permission.REGISTRY_READ)
    @Operation(
            operationId = "listRoutes",
            summary = "查询流转规则 · List routes",
            description =
                    "多条规则同时适用时，以限定最具体的为准；同样具体的，禁止优先。"
                            + " · Of several routes that fit, the most specific decides; of two as specific, the one that forbids.")
    public Page<RouteView> list(
            @QueryParam("direction") @Nullable Direction direction,
            @QueryParam("jurisdictionId") @Nullable UUID jurisdictionId,
            @QueryParam("category") @Size(max = 60) @Nullable String category,
            @QueryParam("fromLevel") @Nullable Level fromLevel,
            @BeanParam @Valid PageRequest page) {
        return routes.page(direction, jurisdictionId, category, fromLevel, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.REGISTRY_READ)
    @Operation(operationId = "getRoute", summary = "查看流转规则 · Get a route")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RouteView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(routes.require(id).view());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "createRoute", summary = "新增流转规则 · Add a route")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RouteView.class)))
    public Response create(@Valid @NotNull NewRoute request) {
        return Versions.created("/routes", keeping.add(request));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "updateRoute", summary = "开放或限制流转规则 · Open or close a route")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = RouteChange.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RouteView.class)))
    public Response update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectNode patch) {
        return Versions.ok(keeping.change(id, ifMatch, current -> patches.apply(current, patch, RouteChange.class)));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "deleteRoute", summary = "删除流转规则 · Delete a route")
    @APIResponse(responseCode = "204")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        keeping.remove(id, ifMatch);
    }
}
