package org.jointmeeting.booking.absence;

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

/** Absences over HTTP. */
@Path("/absences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Availability")
class AbsenceResource {

    private final KeepingAbsences keeping;
    private final Absences absences;
    private final MergePatch patches;

    AbsenceResource(KeepingAbsences keeping, Absences absences, MergePatch patches) {
        this.keeping = keeping;
        this.absences = absences;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed(Permission.AVAILABILITY_KEEP)
    @Operation(operationId = "listAbsences", summary = "查询请假与外出 · List absences")
    public Page<AbsenceView> list(@BeanParam AbsenceFilter filter, @BeanParam @Valid PageRequest page) {
        return absences.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.AVAILABILITY_KEEP)
    @Operation(operationId = "getAbsence", summary = "查看请假或外出 · Get an absence")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AbsenceView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(absences.require(id).view());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.AVAILABILITY_KEEP)
    @Operation(operationId = "recordAbsence", summary = "登记请假或外出 · Record an absence")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AbsenceView.class)))
    public Response record(@Valid @NotNull NewAbsence request) {
        return Versions.created("/absences", keeping.record(request));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed(Permission.AVAILABILITY_KEEP)
    @Operation(operationId = "updateAbsence", summary = "修改请假或外出 · Change an absence")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = AbsenceChange.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AbsenceView.class)))
    public Response update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectNode patch) {
        return Versions.ok(keeping.change(id, ifMatch, current -> patches.apply(current, patch, AbsenceChange.class)));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(Permission.AVAILABILITY_KEEP)
    @Operation(operationId = "deleteAbsence", summary = "销假（撤销登记） · Take an absence back")
    @APIResponse(responseCode = "204")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        keeping.remove(id, ifMatch);
    }
}
