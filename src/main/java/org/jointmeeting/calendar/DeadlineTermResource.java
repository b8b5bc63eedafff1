package org.jointmeeting.calendar;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Permission;

/** How much time each urgency allows, over HTTP. */
@Path("/calendar/deadline-terms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar")
class DeadlineTermResource {

    private final KeepingDeadlineTerms keeping;

    DeadlineTermResource(KeepingDeadlineTerms keeping) {
        this.keeping = keeping;
    }

    @GET
    @PermissionsAllowed(Permission.CALENDAR_READ)
    @Operation(operationId = "listDeadlineTerms", summary = "查询各紧急程度的办理时限 · How much time each urgency allows")
    public List<DeadlineTermView> list() {
        return keeping.all();
    }

    @GET
    @Path("/{urgency}")
    @PermissionsAllowed(Permission.CALENDAR_READ)
    @Operation(operationId = "getDeadlineTerm", summary = "查看办理时限 · How much time an urgency allows")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DeadlineTermView.class)))
    public Response get(@PathParam("urgency") @Parameter(example = "ORDINARY") Urgency urgency) {
        return answer(keeping.one(urgency));
    }

    @GET
    @Path("/{urgency}/history")
    @PermissionsAllowed(Permission.CALENDAR_READ)
    @Operation(
            operationId = "getDeadlineTermHistory",
            summary = "查看办理时限的历次调整 · Every edition of what an urgency allows")
    public List<DeadlineTermView> history(@PathParam("urgency") @Parameter(example = "ORDINARY") Urgency urgency) {
        return keeping.history(urgency);
    }

    @PUT
    @Path("/{urgency}")
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "replaceDeadlineTerm", summary = "调整办理时限 · Set how much time an urgency allows")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DeadlineTermView.class)))
    public Response replace(
            @PathParam("urgency") @Parameter(example = "COMPLEX") Urgency urgency,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DeadlineTermContent request) {
        return answer(keeping.replace(urgency, ifMatch, request));
    }

    private static Response answer(DeadlineTermView term) {
        return Response.ok(term)
                .tag(new EntityTag(String.valueOf(term.edition())))
                .build();
    }
}
