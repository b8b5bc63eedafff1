package org.jointmeeting.meeting.hours;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.PermissionsAllowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.jointmeeting.security.Permission;

/** The hours in force at one jurisdiction, over HTTP. */
@Path("/jurisdictions/{id}/meeting-hours")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Availability")
class EffectiveHoursResource {

    private final SettingHours setting;

    EffectiveHoursResource(SettingHours setting) {
        this.setting = setting;
    }

    @GET
    @PermissionsAllowed(Permission.MEETING_READ)
    @Operation(operationId = "getEffectiveMeetingHours", summary = "查看辖区现行会议时段 · Get the hours in force")
    public EffectiveHoursView inForce(@PathParam("id") UUID id) {
        return setting.inForceAt(id);
    }
}
