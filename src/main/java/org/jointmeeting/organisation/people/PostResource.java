package org.jointmeeting.organisation.people;

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

import org.jointmeeting.organisation.PostView;
import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.json.MergePatch;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** The posts over HTTP. */
@Path("/posts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Posts")
class PostResource {

    private final KeepingPosts keeping;
    private final Posts posts;
    private final MergePatch patches;

    PostResource(KeepingPosts keeping, Posts posts, MergePatch patches) {
        this.keeping = keeping;
        this.posts = posts;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed(Permission.REGISTRY_READ)
    @Operation(operationId = "listPosts", summary = "查询职务 · List posts")
    public Page<PostView> list(@BeanParam PostFilter wanted, @BeanParam @Valid PageRequest page) {
        return posts.page(wanted, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.REGISTRY_READ)
    @Operation(operationId = "getPost", summary = "查看职务 · Get a post")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PostView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(posts.viewOf(posts.require(id)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "updatePost", summary = "修改职务名称 · Retitle a post")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = PostChange.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PostView.class)))
    public Response update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectNode patch) {
        return Versions.ok(keeping.change(id, ifMatch, current -> patches.apply(current, patch, PostChange.class)));
    }

    @POST
    @Idempotent
    @Path("/{id}/actions/end")
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "endPost", summary = "离任 · End a post")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PostView.class)))
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid PostEnd request) {
        return Versions.ok(keeping.end(id, ifMatch, request));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "deletePost", summary = "删除误登的职务 · Delete a post entered by mistake")
    @APIResponse(responseCode = "204")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        keeping.remove(id, ifMatch);
    }
}
