package org.jointmeeting.meeting.series;

import java.time.LocalDate;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

/** Meeting series over HTTP. */
@Path("/meeting-series")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meeting series")
class MeetingSeriesResource {

    private final KeepingSeries keeping;
    private final ReadingSeries reading;
    private final ListingOccurrences listing;
    private final MergePatch patches;

    MeetingSeriesResource(
            KeepingSeries keeping, ReadingSeries reading, ListingOccurrences listing, MergePatch patches) {
        this.keeping = keeping;
        this.reading = reading;
        this.listing = listing;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed(Permission.MEETING_READ)
    @Operation(operationId = "listMeetingSeries", summary = "查询例会系列 · List meeting series")
    public Page<MeetingSeriesView> list(@BeanParam SeriesFilter filter, @BeanParam @Valid PageRequest page) {
        return reading.page(filter, page);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(operationId = "beginMeetingSeries", summary = "新建例会系列 · Begin a meeting series")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = MeetingSeriesView.class)))
    public Response begin(@Valid @NotNull NewMeetingSeries request) {
        return Versions.created("/meeting-series", keeping.begin(request));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.MEETING_READ)
    @Operation(operationId = "getMeetingSeries", summary = "查看例会系列 · Get a meeting series")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeetingSeriesView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(reading.get(id));
    }

    @GET
    @Path("/{id}/occurrences")
    @PermissionsAllowed(Permission.MEETING_READ)
    @Operation(operationId = "listSeriesOccurrences", summary = "查看系列各次会议日期 · List the dates of a series")
    public SeriesOccurrencesView occurrences(
            @PathParam("id") UUID id,
            @QueryParam("from")
                    @Parameter(
                            description = "自何日起，缺省为系列起始日期 · first day, by default that of the series",
                            example = "2027-01-01")
                    @Nullable
                    LocalDate from,
            @QueryParam("to")
                    @Parameter(
                            description =
                                    "至何日止，最多 10 年；系列没有截止日期的必填 · last day, at most ten years; needed where the series"
                                            + " has no end",
                            example = "2027-12-31")
                    @Nullable
                    LocalDate to) {
        return listing.list(id, from, to);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(operationId = "updateMeetingSeries", summary = "修改例会系列（已拟定的会议不变） · Change a series; its drafts stay")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = MeetingSeriesChange.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeetingSeriesView.class)))
    public Response update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectNode patch) {
        return Versions.ok(
                keeping.change(id, ifMatch, current -> patches.apply(current, patch, MeetingSeriesChange.class)));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(
            operationId = "deleteMeetingSeries",
            summary = "删除尚未拟定会议的系列 · Delete a series that became no meeting yet")
    @APIResponse(responseCode = "204")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        keeping.remove(id, ifMatch);
    }
}
