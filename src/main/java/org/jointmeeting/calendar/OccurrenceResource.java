package org.jointmeeting.calendar;

import java.time.LocalDate;
import java.util.function.Function;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.PermissionsAllowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Recurrence over HTTP. */
@Path("/calendar/occurrences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar")
class OccurrenceResource {

    private final WorkingDays workingDays;

    OccurrenceResource(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    @GET
    @PermissionsAllowed(Permission.CALENDAR_READ)
    @Operation(operationId = "listOccurrences", summary = "按重复规则推算日期，避开节假日 · Dates of a recurrence rule, off holidays")
    public OccurrencesView occurrences(
            @QueryParam("rule")
                    @NotBlank
                    @Size(max = Recurrence.LONGEST_RULE)
                    @Parameter(
                            description = "RFC 5545 重复规则（在地址中“;”写作 %3B） · recurrence rule (%3B for ; in an address)",
                            example = "FREQ=MONTHLY;BYDAY=1TH")
                    String rule,
            @QueryParam("from")
                    @NotNull
                    @Parameter(description = "系列起始日期 · start of the series", example = "2026-09-01")
                    LocalDate from,
            @QueryParam("to")
                    @NotNull
                    @Parameter(description = "推算截止日期，最多 10 年 · last day, at most ten years", example = "2027-02-28")
                    LocalDate to,
            @QueryParam("move")
                    @DefaultValue("NEXT_WORKING_DAY")
                    @Parameter(description = "遇非工作日如何处理 · what becomes of one on a day off")
                    MoveRule move) {
        CalendarSpan.SERIES.require(from, to);
        Function<Text, Problem> refusal = text -> Problem.parameter("rule", text);
        WorkingCalendar calendar = workingDays.calendar();
        return new OccurrencesView(
                rule,
                from,
                to,
                move,
                Recurrence.of(rule, refusal).occurrences(from, to, calendar, move).stream()
                        .map(OccurrencesView.Date::of)
                        .toList(),
                calendar.uncoveredYears(from, to),
                calendar.editions(from, to));
    }
}
