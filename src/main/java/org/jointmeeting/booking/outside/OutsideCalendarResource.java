package org.jointmeeting.booking.outside;

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

/** Outside calendars over HTTP. */
@Path("/outside-calendars")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Availability")
class OutsideCalendarResource {

    private final ImportingCalendars importing;
    private final OutsideCalendars calendars;
    private final MergePatch patches;

    OutsideCalendarResource(ImportingCalendars importing, OutsideCalendars calendars, MergePatch patches) {
        this.importing = importing;
        this.calendars = calendars;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed(Permission.AVAILABILITY_KEEP)
    @Operation(operationId = "listOutsideCalendars", summary = "查询外部日历 · List outside calendars")
    public Page<OutsideCalendarView> list(
            @QueryParam("personId") @Nullable UUID personId, @BeanParam @Valid PageRequest page) {
        return calendars.page(personId, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.AVAILABILITY_KEEP)
    @Operation(operationId = "getOutsideCalendar", summary = "查看外部日历 · Get an outside calendar")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OutsideCalendarView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(calendars.require(id).view());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.AVAILABILITY_KEEP)
    @Operation(operationId = "importOutsideCalendar", summary = "导入外部日历（iCalendar） · Take up an outside calendar")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = ImportedCalendarView.class)))
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ImportedCalendarView.class)))
    public Response take(@Valid @NotNull NewOutsideCalendar request) {
        ImportedCalendarView taken = importing.take(request);
        return taken.replaced() ? Versions.ok(taken) : Versions.created("/outside-calendars", taken);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed(Permission.AVAILABILITY_KEEP)
    @Operation(operationId = "updateOutsideCalendar", summary = "修改外部日历名称 · Rename an outside calendar")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = OutsideCalendarChange.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OutsideCalendarView.class)))
    public Response update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectNode patch) {
        return Versions.ok(
                importing.change(id, ifMatch, current -> patches.apply(current, patch, OutsideCalendarChange.class)));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(Permission.AVAILABILITY_KEEP)
    @Operation(operationId = "deleteOutsideCalendar", summary = "删除外部日历及其时段 · Delete an outside calendar and its times")
    @APIResponse(responseCode = "204")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        importing.remove(id, ifMatch);
    }
}
