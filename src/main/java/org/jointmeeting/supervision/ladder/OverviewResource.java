package org.jointmeeting.supervision.ladder;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.PermissionsAllowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Permission;

/** The overview for supervisors over HTTP. */
@Path("/supervision-overview")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
class OverviewResource {

    private final OverseeingLadder overseeing;

    OverviewResource(OverseeingLadder overseeing) {
        this.overseeing = overseeing;
    }

    @GET
    @PermissionsAllowed(Permission.SUPERVISION_OVERSEE)
    @Operation(operationId = "getSupervisionOverview", summary = "督办概览 · What is due soon, late, unanswered")
    public OverviewView get(
            @QueryParam("jurisdictionId")
                    @Parameter(description = "辖区（含下级），缺省为本人全部辖区 · with all below it; all one's own when left out")
                    @Nullable
                    UUID jurisdictionId) {
        return overseeing.overview(jurisdictionId);
    }
}
