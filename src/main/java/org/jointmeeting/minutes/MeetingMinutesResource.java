package org.jointmeeting.minutes;

import java.util.UUID;

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

/** The minutes of one meeting over HTTP. */
@Path("/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Minutes")
class MeetingMinutesResource {

    private final WritingMinutes writing;
    private final MergePatch patches;

    MeetingMinutesResource(WritingMinutes writing, MergePatch patches) {
        this.writing = writing;
        this.patches = patches;
    }

    @GET
    @Path("/{id}/minutes")
    @PermissionsAllowed(Permission.MEETING_READ)
    @Operation(operationId = "getMinutes", summary = "查看会议纪要 · The minutes of a meeting")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MinutesView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(writing.of(id));
    }

    @PATCH
    @Path("/{id}/minutes")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed(Permission.MINUTES_WRITE)
    @Operation(operationId = "updateMinutes", summary = "修改纪要 · Edit the minutes")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = MinutesChange.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MinutesView.class)))
    public Response update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectNode patch) {
        return Versions.ok(writing.edit(id, ifMatch, current -> patches.apply(current, patch, MinutesChange.class)));
    }

    @POST
    @Path("/{id}/actions/draft-minutes")
    @Idempotent
    @PermissionsAllowed(Permission.MINUTES_WRITE)
    @Operation(operationId = "draftMinutes", summary = "拟定纪要 · Draft the minutes from the record")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MinutesView.class)))
    public Response draft(@PathParam("id") UUID id) {
        return Versions.ok(writing.draft(id));
    }

    @POST
    @Path("/{id}/minutes/actions/approve")
    @Idempotent
    @PermissionsAllowed(Permission.MINUTES_ISSUE)
    @Operation(operationId = "approveMinutes", summary = "签批纪要 · Approve the minutes")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MinutesView.class)))
    public Response approve(@PathParam("id") UUID id) {
        return Versions.ok(writing.approve(id));
    }

    @POST
    @Path("/{id}/actions/issue-minutes")
    @Idempotent
    @PermissionsAllowed(Permission.MINUTES_WRITE)
    @Operation(operationId = "issueMinutes", summary = "印发纪要并编号 · Issue and number the minutes")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MinutesView.class)))
    public Response issue(@PathParam("id") UUID id) {
        return Versions.ok(writing.issue(id));
    }
}
