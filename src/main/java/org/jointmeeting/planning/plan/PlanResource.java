package org.jointmeeting.planning.plan;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

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
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;

import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** Plans over HTTP: asked for, watched and read. */
@Path("/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class PlanResource {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final MakingPlans making;
    private final ReadingPlans reading;
    private final Plans plans;

    PlanResource(MakingPlans making, ReadingPlans reading, Plans plans) {
        this.making = making;
        this.reading = reading;
        this.plans = plans;
    }

    @GET
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(operationId = "listPlans", summary = "查询排期方案 · List plans")
    public Page<PlanView> list(@BeanParam PlanFilter filter, @BeanParam @Valid PageRequest page) {
        return plans.page(filter, page);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(operationId = "makePlan", summary = "为辖区统一排期（后台求解） · Plan all meetings of a subtree; the search follows")
    @APIResponse(
            responseCode = "202",
            description = "已受理，方案见 Location · accepted; Location is the plan",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response make(@Valid @NotNull NewPlan request) {
        Response created = Versions.created("/plans", making.make(request));
        return Response.fromResponse(created).status(Response.Status.ACCEPTED).build();
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(operationId = "getPlan", summary = "查看排期方案 · Get a plan")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(reading.get(id));
    }

    @GET
    @Path("/{id}/progress")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(
            operationId = "watchPlan",
            summary = "求解进度（服务器推送事件，每秒一条，求解结束即止） · Progress by server-sent events, until the search ends")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = PlanProgress.class)))
    public Multi<PlanProgress> watch(@PathParam("id") UUID id) {
        reading.requireShown(id);
        AtomicBoolean ended = new AtomicBoolean();
        return Multi.createFrom()
                .ticks()
                .every(LOOK_EVERY)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick -> Uni.createFrom()
                        .item(() -> reading.progress(id))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .select()
                .first(progress -> !ended.getAndSet(progress.isEnded()));
    }

    @GET
    @Path("/{id}/score")
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(operationId = "getPlanScore", summary = "逐条得分 · The score rule by rule, in words")
    public PlanScoreView score(@PathParam("id") UUID id) {
        return reading.score(id);
    }

    @GET
    @Path("/{id}/comparison")
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(operationId = "comparePlan", summary = "与现有安排对比 · Compare with what stands")
    public PlanComparison comparison(@PathParam("id") UUID id) {
        return reading.comparison(id);
    }

    @GET
    @Path("/{id}/meetings")
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(operationId = "listPlannedMeetings", summary = "方案中的会议：时间、场所、人选 · The plan's meetings")
    public Page<PlannedMeetingView> meetings(@PathParam("id") UUID id, @BeanParam @Valid PlannedMeetingPage page) {
        return reading.meetings(id, page);
    }

    @GET
    @Path("/{id}/meetings/{meetingId}")
    @PermissionsAllowed(Permission.MEETING_PREPARE)
    @Operation(operationId = "explainPlannedMeeting", summary = "为何排在此时、为何不能更早 · Why here, why not earlier")
    public PlanExplanation explain(@PathParam("id") UUID id, @PathParam("meetingId") UUID meetingId) {
        return reading.explain(id, meetingId);
    }
}
