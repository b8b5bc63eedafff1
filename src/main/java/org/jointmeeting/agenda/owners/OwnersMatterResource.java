package org.jointmeeting.agenda.owners;

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

import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.json.MergePatch;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** The kinds of owners' matters over HTTP. */
@Path("/owners-matters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Owners' matters")
class OwnersMatterResource {

    private final KeepingOwnersMatters keeping;
    private final OwnersMatters matters;
    private final MergePatch patches;

    OwnersMatterResource(KeepingOwnersMatters keeping, OwnersMatters matters, MergePatch patches) {
        this.keeping = keeping;
        this.matters = matters;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed(Permission.REGISTRY_READ)
    @Operation(operationId = "listOwnersMatters", summary = "查询业主共同决定事项类别 · List kinds of owners' matters")
    public Page<OwnersMatterView> list(
            @QueryParam("retired") @Nullable Boolean retired, @BeanParam @Valid PageRequest page) {
        return matters.page(retired, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.REGISTRY_READ)
    @Operation(operationId = "getOwnersMatter", summary = "查看业主共同决定事项类别 · Get a kind of owners' matter")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OwnersMatterView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(matters.require(id).view());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "createOwnersMatter", summary = "新增业主共同决定事项类别 · Add a kind of owners' matter")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = OwnersMatterView.class)))
    public Response create(@Valid @NotNull NewOwnersMatter request) {
        return Versions.created("/owners-matters", keeping.add(request));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "updateOwnersMatter", summary = "修改法定比例或停用 · Change its thresholds, or retire it")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = OwnersMatterChange.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OwnersMatterView.class)))
    public Response update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectNode patch) {
        return Versions.ok(
                keeping.change(id, ifMatch, current -> patches.apply(current, patch, OwnersMatterChange.class)));
    }
}
