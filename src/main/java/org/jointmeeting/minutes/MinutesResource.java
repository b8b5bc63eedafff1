package org.jointmeeting.minutes;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.PermissionsAllowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** All minutes over HTTP. */
@Path("/minutes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Minutes")
class MinutesResource {

    private final AllMinutes all;

    MinutesResource(AllMinutes all) {
        this.all = all;
    }

    @GET
    @PermissionsAllowed(Permission.MEETING_READ)
    @Operation(operationId = "listMinutes", summary = "查询纪要 · List minutes")
    public Page<MinutesView> list(
            @QueryParam("jurisdictionId") @Nullable UUID jurisdictionId,
            @QueryParam("status") @Nullable MinutesStatus status,
            @QueryParam("title") @Nullable String title,
            @BeanParam @Valid PageRequest page) {
        return all.page(jurisdictionId, status, title, page);
    }
}
