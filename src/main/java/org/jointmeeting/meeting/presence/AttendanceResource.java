package org.jointmeeting.meeting.presence;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.text.Language;

/** A meeting's attendance over HTTP. */
@Path("/meetings/{id}/attendance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Seats")
class AttendanceResource {

    private final RecordingAttendance recording;

    AttendanceResource(RecordingAttendance recording) {
        this.recording = recording;
    }

    @PUT
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(operationId = "recordAttendance", summary = "签到（逐席答复） · Record attendance, answered seat by seat")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AttendanceView.class)))
    public Response record(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language,
            @Valid @NotNull AttendanceSheet request) {
        return Versions.ok(recording.record(id, ifMatch, request).in(Language.of(language)));
    }
}
