package org.jointmeeting.visit;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** Visits over HTTP. */
@Path("/visits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Visits")
class VisitResource {

    private final MakingVisits making;
    private final RaisingFindings raising;

    VisitResource(MakingVisits making, RaisingFindings raising) {
        this.making = making;
        this.raising = raising;
    }

    @GET
    @PermissionsAllowed(Permission.VISIT_READ)
    @Operation(operationId = "listVisits", summary = "查询走访记录 · List visits")
    public Page<VisitView> list(@BeanParam @Valid VisitFilter filter, @BeanParam @Valid PageRequest page) {
        return making.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.VISIT_READ)
    @Operation(operationId = "getVisit", summary = "查看走访记录 · Get a visit")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VisitView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(making.one(id));
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.VISIT_MAKE)
    @Operation(operationId = "planVisit", summary = "计划走访 · Plan a visit")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = VisitView.class)))
    public Response plan(@Valid @NotNull PlanVisit request) {
        return Versions.created("/visits", making.plan(request));
    }

    @POST
    @Path("/actions/record")
    @Idempotent
    @PermissionsAllowed(Permission.VISIT_MAKE)
    @Operation(operationId = "recordVisit", summary = "登记随机走访 · Record a spontaneous visit")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = VisitView.class)))
    public Response record(@Valid @NotNull RecordVisit request) {
        return Versions.created("/visits", making.record(request));
    }

    @POST
    @Path("/{id}/actions/complete")
    @Idempotent
    @PermissionsAllowed(Permission.VISIT_MAKE)
    @Operation(operationId = "completeVisit", summary = "完成走访 · Complete a planned visit")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VisitView.class)))
    public Response complete(@PathParam("id") UUID id, @Valid @NotNull CompleteVisit request) {
        return Versions.ok(making.complete(id, request));
    }

    @POST
    @Path("/{id}/actions/reschedule")
    @Idempotent
    @PermissionsAllowed(Permission.VISIT_MAKE)
    @Operation(operationId = "rescheduleVisit", summary = "走访改期 · Choose another day for a planned visit")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VisitView.class)))
    public Response reschedule(@PathParam("id") UUID id, @Valid @NotNull RescheduleVisit request) {
        return Versions.ok(making.reschedule(id, request));
    }

    @POST
    @Path("/{id}/actions/cancel")
    @Idempotent
    @PermissionsAllowed(Permission.VISIT_MAKE)
    @Operation(operationId = "cancelVisit", summary = "取消走访 · Call a planned visit off")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VisitView.class)))
    public Response cancel(@PathParam("id") UUID id, @Valid @NotNull CancelVisit request) {
        return Versions.ok(making.cancel(id, request));
    }

    @POST
    @Path("/{id}/findings/{findingId}/actions/raise")
    @Idempotent
    @PermissionsAllowed(Permission.VISIT_MAKE)
    @Operation(operationId = "raiseFinding", summary = "由走访发现的问题草拟议题 · Draft an item from a finding")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response raise(
            @PathParam("id") UUID id, @PathParam("findingId") UUID findingId, @Valid @NotNull RaiseFinding request) {
        return Versions.created("/agenda-items", raising.raise(id, findingId, request));
    }
}
