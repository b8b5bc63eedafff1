package org.jointmeeting.organisation.venues;

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

import org.jointmeeting.organisation.VenueView;
import org.jointmeeting.organisation.tree.Place;
import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.json.MergePatch;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** The rooms for meetings over HTTP. */
@Path("/venues")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Venues")
class VenueResource {

    private final KeepingVenues keeping;
    private final Venues venues;
    private final MergePatch patches;

    VenueResource(KeepingVenues keeping, Venues venues, MergePatch patches) {
        this.keeping = keeping;
        this.venues = venues;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed(Permission.REGISTRY_READ)
    @Operation(operationId = "listVenues", summary = "查询会议场所 · List venues")
    public Page<VenueView> list(
            @BeanParam Place place,
            @QueryParam("name") @Nullable String name,
            @QueryParam("seats") @Parameter(description = "至少可容纳人数 · holds at least", example = "30") @Nullable
                    Integer seats,
            @BeanParam @Valid PageRequest page) {
        return venues.page(place, name, seats, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.REGISTRY_READ)
    @Operation(operationId = "getVenue", summary = "查看会议场所 · Get a venue")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VenueView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(venues.require(id).view());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "createVenue", summary = "新增会议场所 · Add a venue")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = VenueView.class)))
    public Response create(@Valid @NotNull NewVenue request) {
        return Versions.created("/venues", keeping.add(request));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "updateVenue", summary = "修改会议场所 · Change a venue")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = VenueChange.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VenueView.class)))
    public Response update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectNode patch) {
        return Versions.ok(keeping.change(id, ifMatch, current -> patches.apply(current, patch, VenueChange.class)));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "deleteVenue", summary = "删除会议场所（无引用时） · Delete a venue that nothing refers to")
    @APIResponse(responseCode = "204")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        keeping.remove(id, ifMatch);
    }
}
