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

import org.jointmeeting.organisation.PersonView;
import org.jointmeeting.organisation.PostView;
import org.jointmeeting.organisation.tree.Place;
import org.jointmeeting.security.Permission;
import org.jointmeeting.security.Uncovering;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.NotRepeated;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.json.MergePatch;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** The people over HTTP, and how they take up posts. */
@Path("/people")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
class PersonResource {

    private final KeepingPeople keeping;
    private final KeepingPosts posts;
    private final People people;
    private final UncoveringPeople uncovering;
    private final MergePatch patches;

    PersonResource(
            KeepingPeople keeping, KeepingPosts posts, People people, UncoveringPeople uncovering, MergePatch patches) {
        this.uncovering = uncovering;
        this.keeping = keeping;
        this.posts = posts;
        this.people = people;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed(Permission.REGISTRY_READ)
    @Operation(operationId = "listPeople", summary = "查询人员 · List people")
    public Page<PersonView> list(
            @BeanParam Place place, @QueryParam("name") @Nullable String name, @BeanParam @Valid PageRequest page) {
        return people.page(place, name, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.REGISTRY_READ)
    @Operation(operationId = "getPerson", summary = "查看人员 · Get a person")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(people.require(id).view());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "createPerson", summary = "新增人员 · Add a person")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response create(@Valid @NotNull NewPerson request) {
        return Versions.created("/people", keeping.add(request));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "updatePerson", summary = "修改人员 · Change a person")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = PersonChange.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectNode patch) {
        return Versions.ok(keeping.change(
                id,
                ifMatch,
                current -> patches.apply(current, Phone.withoutMasked(patch, current.phone()), PersonChange.class)));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "deletePerson", summary = "删除人员（无引用时） · Delete a person that nothing refers to")
    @APIResponse(responseCode = "204")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        keeping.remove(id, ifMatch);
    }

    @POST
    @NotRepeated("each look is written down")
    @Path("/{id}/actions/uncover")
    @PermissionsAllowed(Permission.PERSON_UNCOVER)
    @Operation(operationId = "uncoverPerson", summary = "查看完整电话号码，记入审计 · Show the whole telephone number")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response uncover(@PathParam("id") UUID id, @Valid @NotNull Uncovering request) {
        return Versions.ok(uncovering.uncover(id, request.reason()));
    }

    @POST
    @Idempotent
    @Path("/{id}/posts")
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "startPost", summary = "任职 · Take up a post")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PostView.class)))
    public Response start(@PathParam("id") UUID id, @Valid @NotNull NewPost request) {
        return Versions.created("/posts", posts.start(id, request));
    }
}
