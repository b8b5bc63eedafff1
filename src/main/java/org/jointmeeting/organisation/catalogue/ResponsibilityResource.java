package org.jointmeeting.organisation.catalogue;

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

import org.jointmeeting.organisation.Level;
import org.jointmeeting.organisation.ResponsibilityView;
import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.json.MergePatch;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** The responsibility catalogue over HTTP. */
@Path("/responsibilities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Responsibilities")
class ResponsibilityResource {

    private final KeepingResponsibilities keeping;
    private final Responsibilities responsibilities;
    private final MergePatch patches;

    ResponsibilityResource(KeepingResponsibilities keeping, Responsibilities responsibilities, MergePatch patches) {
        this.keeping = keeping;
        this.responsibilities = responsibilities;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed(Permission.REGISTRY_READ)
    @Operation(operationId = "listResponsibilities", summary = "查询职责清单 · List responsibilities")
    public Page<ResponsibilityView> list(
            @QueryParam("category") @Nullable String category,
            @QueryParam("level") @Nullable Level level,
            @QueryParam("department") @Parameter(description = "牵头或协办部门编码 · code of who leads or assists") @Nullable
                    String department,
            @BeanParam @Valid PageRequest page) {
        return responsibilities.page(category, level, department, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.REGISTRY_READ)
    @Operation(operationId = "getResponsibility", summary = "查看职责清单条目 · Get a responsibility")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ResponsibilityView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(responsibilities.require(id).view());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "createResponsibility", summary = "新增职责清单条目 · Add a responsibility")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ResponsibilityView.class)))
    public Response create(@Valid @NotNull NewResponsibility request) {
        return Versions.created("/responsibilities", keeping.add(request));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "updateResponsibility", summary = "修改牵头与协办部门 · Change who leads and assists")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = ResponsibilityChange.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ResponsibilityView.class)))
    public Response update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectNode patch) {
        return Versions.ok(
                keeping.change(id, ifMatch, current -> patches.apply(current, patch, ResponsibilityChange.class)));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "deleteResponsibility", summary = "删除职责清单条目 · Delete a responsibility")
    @APIResponse(responseCode = "204")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        keeping.remove(id, ifMatch);
    }
}
