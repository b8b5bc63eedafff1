package org.jointmeeting.organisation.agencies;

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

import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.json.MergePatch;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** The agencies over HTTP. */
@Path("/agencies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agencies")
class AgencyResource {

    private final KeepingAgencies keeping;
    private final Agencies agencies;
    private final MergePatch patches;

    AgencyResource(KeepingAgencies keeping, Agencies agencies, MergePatch patches) {
        this.keeping = keeping;
        this.agencies = agencies;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed(Permission.REGISTRY_READ)
    @Operation(operationId = "listAgencies", summary = "查询单位 · List agencies")
    public Page<AgencyView> list(@BeanParam AgencyFilter wanted, @BeanParam @Valid PageRequest page) {
        return agencies.page(wanted, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.REGISTRY_READ)
    @Operation(operationId = "getAgency", summary = "查看单位 · Get an agency")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgencyView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(agencies.require(id).view());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "createAgency", summary = "新增单位 · Add an agency")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AgencyView.class)))
    public Response create(@Valid @NotNull NewAgency request) {
        return Versions.created("/agencies", keeping.add(request));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "updateAgency", summary = "修改单位 · Change an agency")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = AgencyChange.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgencyView.class)))
    public Response update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectNode patch) {
        return Versions.ok(keeping.change(id, ifMatch, current -> patches.apply(current, patch, AgencyChange.class)));
    }

    @POST
    @Idempotent
    @Path("/{id}/actions/end")
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "endAgency", summary = "终止单位，其职务随之结束 · End an agency and the posts in it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgencyView.class)))
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid AgencyEnd request) {
        return Versions.ok(keeping.end(id, ifMatch, request));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "deleteAgency", summary = "删除单位（无引用时） · Delete an agency that nothing refers to")
    @APIResponse(responseCode = "204")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        keeping.remove(id, ifMatch);
    }
}
