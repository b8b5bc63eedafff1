package org.jointmeeting.agenda.levels;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Items between levels over HTTP. */
@Path("/agenda-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Levels")
class LevelResource {

    private final EscalatingItems escalating;
    private final TakingUpItems taking;
    private final DelegatingItems delegating;
    private final ReadingTrails trails;

    LevelResource(EscalatingItems escalating, TakingUpItems taking, DelegatingItems delegating, ReadingTrails trails) {
        this.escalating = escalating;
        this.taking = taking;
        this.delegating = delegating;
        this.trails = trails;
    }

    @GET
    @Path("/{id}/trail")
    @PermissionsAllowed(Permission.ITEM_READ)
    @Operation(
            operationId = "getAgendaItemTrail",
            summary = "查看流转轨迹 · The whole path across levels",
            description = "按先后列出每一步、所在层级和停留时间，以及下沉的子议题。 · Every step in order, at which level and how long"
                    + " it stayed there, and the children it was handed down in.")
    public TrailView trail(@PathParam("id") UUID id) {
        return trails.of(id);
    }

    @POST
    @Path("/{id}/actions/escalate")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_DECIDE)
    @Operation(operationId = "escalateAgendaItem", summary = "上提 · Escalate to the level above")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response escalate(@PathParam("id") UUID id, @Valid @NotNull EscalateItem request) {
        return Versions.ok(escalating.escalate(id, request));
    }

    @POST
    @Path("/{id}/actions/take-up")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_HANDLE)
    @Operation(operationId = "takeUpAgendaItem", summary = "上级受理 · Take up an escalated item")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response takeUp(@PathParam("id") UUID id, @Valid @NotNull TakeUpItem request) {
        return Versions.ok(taking.takeUp(id, request));
    }

    @POST
    @Path("/{id}/actions/send-down")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_HANDLE)
    @Operation(operationId = "sendDownAgendaItem", summary = "上级退回并指导 · Send back down with guidance")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response sendDown(@PathParam("id") UUID id, @Valid @NotNull SendDownItem request) {
        return Versions.ok(taking.sendDown(id, request));
    }

    @POST
    @Path("/{id}/actions/delegate")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_DECIDE)
    @Operation(operationId = "delegateAgendaItem", summary = "下沉 · Delegate to those directly below")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response delegate(@PathParam("id") UUID id, @Valid @NotNull DelegateItem request) {
        return Versions.ok(delegating.delegate(id, request));
    }
}
