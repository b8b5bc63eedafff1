package org.jointmeeting.planning.finding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.PermissionsAllowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.NotRepeated;

/** Looking for a time, over HTTP: nothing is booked by it. */
@Path("/meeting-times")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Finding a time")
class FindingResource {

    private final FindingTimes finding;

    FindingResource(FindingTimes finding) {
        this.finding = finding;
    }

    @POST
    @Path("/actions/find")
    @NotRepeated("it changes nothing")
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(operationId = "findMeetingTime", summary = "寻找会议时间：最佳方案，或阻碍与对策 · Find a time, or what stands in the way")
    public FoundTimes find(@Valid @NotNull FindTime request) {
        return finding.find(request);
    }
}
