package org.jointmeeting.calendar;

import java.net.URI;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
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
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** The yearly notices over HTTP. */
@Path("/calendar/years")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar")
class CalendarYearResource {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    private final KeepingCalendarYears keeping;
    private final CalendarYears years;

    CalendarYearResource(KeepingCalendarYears keeping, CalendarYears years) {
        this.keeping = keeping;
        this.years = years;
    }

    @GET
    @PermissionsAllowed(Permission.CALENDAR_READ)
    @Operation(operationId = "listCalendarYears", summary = "查询已录入的年度放假安排 · List the years whose holidays are known")
    public Page<CalendarYearView> list(@BeanParam @Valid PageRequest page) {
        return years.page(page);
    }

    @GET
    @Path("/{year}")
    @PermissionsAllowed(Permission.CALENDAR_READ)
    @Operation(operationId = "getCalendarYear", summary = "查看年度放假安排 · Get the holidays of a year")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CalendarYearView.class)))
    public Response get(@PathParam("year") @Parameter(example = "2026") Integer year) {
        return Versions.ok(years.require(year));
    }

    @PUT
    @Path("/{year}")
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(
            operationId = "replaceCalendarYear",
            summary = "录入或整体替换年度放假安排 · Set the holidays of a year",
            description =
                    "该年度已有数据时必须带 If-Match；首次录入不带。 If-Match is required when the year is known, and not sent when it is new.")
    @APIResponse(
            responseCode = "200",
            description = "已替换 · replaced",
            content = @Content(schema = @Schema(implementation = CalendarYearView.class)))
    @APIResponse(
            responseCode = "201",
            description = "已录入 · set for the first time",
            content = @Content(schema = @Schema(implementation = CalendarYearView.class)))
    public Response replace(
            @PathParam("year") @Min(EARLIEST) @Max(LATEST) @Parameter(example = "2030") Integer year,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CalendarYearContent request) {
        CalendarYearView kept = keeping.replace(year, ifMatch, request);
        return kept.version() > 0
                ? Versions.ok(kept)
                : Response.created(URI.create("calendar/years/" + year))
                        .entity(kept)
                        .tag(new EntityTag(String.valueOf(kept.version())))
                        .build();
    }
}
