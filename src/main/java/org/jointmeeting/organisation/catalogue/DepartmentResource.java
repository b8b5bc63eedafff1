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

import org.jointmeeting.organisation.DepartmentView;
import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.json.MergePatch;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** The kinds of government bodies over HTTP. */
@Path("/departments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Departments")
class DepartmentResource {

    private final KeepingDepartments keeping;
    private final Departments departments;
    private final MergePatch patches;

    DepartmentResource(KeepingDepartments keeping, Departments departments, MergePatch patches) {
        this.keeping = keeping;
        this.departments = departments;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed(Permission.REGISTRY_READ)
    @Operation(operationId = "listDepartments", summary = "查询部门类别 · List departments")
    public Page<DepartmentView> list(
            @QueryParam("name") @Nullable String name,
            @QueryParam("retired") @Nullable Boolean retired,
            @BeanParam @Valid PageRequest page) {
        return departments.page(name, retired, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.REGISTRY_READ)
    @Operation(operationId = "getDepartment", summary = "查看部门类别 · Get a department")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DepartmentView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(departments.require(id).view());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "createDepartment", summary = "新增部门类别 · Add a department")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DepartmentView.class)))
    public Response create(@Valid @NotNull NewDepartment request) {
        return Versions.created("/departments", keeping.add(request));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "updateDepartment", summary = "修改或停用部门类别 · Change or retire a department")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = DepartmentChange.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DepartmentView.class)))
    public Response update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectNode patch) {
        return Versions.ok(
                keeping.change(id, ifMatch, current -> patches.apply(current, patch, DepartmentChange.class)));
    }
}
