package org.jointmeeting.agenda.session;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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

/** The agenda of a meeting over HTTP. */
@Path("/meetings/{id}/agenda")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agendas and decisions")
class AgendaResource {

    private final PlacingItems placing;
    private final ReadingAgenda reading;
    private final MergePatch patches;

    AgendaResource(PlacingItems placing, ReadingAgenda reading, MergePatch patches) {
        this.placing = placing;
        this.reading = reading;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed(Permission.MEETING_READ)
    @Operation(
            operationId = "getAgenda",
            summary = "查看议程与议定事项 · The agenda and its decisions",
            description = "只列出对当前调用者公开的条目。 · Only the entries that are open to the caller.")
    public List<AgendaEntryView> agenda(@PathParam("id") UUID id) {
        return reading.of(id);
    }

    @POST
    @Path("/actions/reorder")
    @Idempotent
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(operationId = "reorderAgenda", summary = "调整议程次序 · Set the order of the agenda")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AgendaEntryView.class)))
    public Response reorder(@PathParam("id") UUID id, @Valid @NotNull OrderAgenda request) {
        return Response.ok(placing.reorder(id, request)).build();
    }

    @PATCH
    @Path("/{entryId}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(operationId = "updateAgendaEntry", summary = "修改议程安排 · Change how an entry is heard")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = EntryPlan.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgendaEntryView.class)))
    public Response update(
            @PathParam("id") UUID id,
            @PathParam("entryId") UUID entryId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectNode patch) {
        return Versions.ok(
                placing.replan(id, entryId, ifMatch, current -> patches.apply(current, patch, EntryPlan.class)));
    }
}
