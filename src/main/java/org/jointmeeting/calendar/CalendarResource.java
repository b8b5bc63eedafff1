package org.jointmeeting.calendar;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
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
import org.jointmeeting.shared.time.ServiceClock;

/** Working days and deadlines over HTTP. */
@Path("/calendar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar")
class CalendarResource {

    private final WorkingDays workingDays;
    private final Deadlines deadlines;
    private final ServiceClock clock;

    CalendarResource(WorkingDays workingDays, Deadlines deadlines, ServiceClock clock) {
        this.workingDays = workingDays;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GET
    @Path("/days")
    @PermissionsAllowed(Permission.CALENDAR_READ)
    @Operation(operationId = "listCalendarDays", summary = "查询工作日与节假日 · Days and whether they are worked")
    public CalendarDaysView days(
            @QueryParam("from") @NotNull @Parameter(description = "起始日期 · first day", example = "2026-09-28")
                    LocalDate from,
            @QueryParam("to")
                    @NotNull
                    @Parameter(description = "截止日期，最多 400 天 · last day, at most 400 days", example = "2026-10-11")
                    LocalDate to) {
        CalendarSpan.DAY_BY_DAY.require(from, to);
        return CalendarDaysView.of(workingDays.calendar(), from, to);
    }

    @GET
    @Path("/deadline")
    @PermissionsAllowed(Permission.CALENDAR_READ)
    @Operation(operationId = "explainDeadline", summary = "推算办理期限并逐日说明 · A deadline, explained day by day")
    public DeadlineExplanation deadline(
            @QueryParam("urgency") @NotNull @Parameter(description = "紧急程度 · urgency", example = "ORDINARY")
                    Urgency urgency,
            @QueryParam("from")
                    @Parameter(
                            description = "起算时刻，默认为当前 · since when, now by default",
                            example = "2026-09-28T10:00:00+08:00")
                    @Nullable
                    Instant from) {
        Instant startsAt = from == null ? clock.instant() : from;
        CalendarSpan.requireCountable("from", startsAt);
        return deadlines.explain(urgency, startsAt);
    }
}
