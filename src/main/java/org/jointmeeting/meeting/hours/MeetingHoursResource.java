package org.jointmeeting.meeting.hours;

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

import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.json.MergePatch;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** When jurisdictions meet, over HTTP. */
@Path("/meeting-hours")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Availability")
class MeetingHoursResource {

    private final SettingHours setting;
    private final AllHours all;
    private final MergePatch patches;

    MeetingHoursResource(SettingHours setting, AllHours all, MergePatch patches) {
        this.setting = setting;
        this.all = all;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed(Permission.MEETING_READ)
    @Operation(operationId = "listMeetingHours", summary = "查询各辖区会议时段 · List meeting hours")
    public Page<MeetingHoursView> list(
            @QueryParam("jurisdictionId") @Nullable UUID jurisdictionId, @BeanParam @Valid PageRequest page) {
        return all.page(jurisdictionId, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.MEETING_READ)
    @Operation(operationId = "getMeetingHours", summary = "查看会议时段设定 · Get a setting of meeting hours")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeetingHoursView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(all.require(id).view());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(operationId = "setMeetingHours", summary = "设定会议时段 · Set when a jurisdiction meets")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = MeetingHoursView.class)))
    public Response set(@Valid @NotNull NewMeetingHours request) {
        return Versions.created("/meeting-hours", setting.set(request));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(operationId = "updateMeetingHours", summary = "修改会议时段 · Change when a jurisdiction meets")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = MeetingHoursChange.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeetingHoursView.class)))
    public Response update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectNode patch) {
        return Versions.ok(
                setting.change(id, ifMatch, current -> patches.apply(current, patch, MeetingHoursChange.class)));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(operationId = "deleteMeetingHours", summary = "取消设定，沿用上级 · Delete the setting, inherit again")
    @APIResponse(responseCode = "204")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        setting.remove(id, ifMatch);
    }
}
