package org.jointmeeting.organisation.people;

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

import org.jointmeeting.organisation.CommissionerView;
import org.jointmeeting.organisation.PostKind;
import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.paging.Page;

/** The commissioners of a compound over HTTP. */
@Path("/compounds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commissioners")
class CommissionerResource {

    private final AppointingCommissioners appointing;
    private final Holders holders;
    private final Posts posts;

    CommissionerResource(AppointingCommissioners appointing, Holders holders, Posts posts) {
        this.appointing = appointing;
        this.holders = holders;
        this.posts = posts;
    }

    @GET
    @Path("/{id}/commissioners")
    @PermissionsAllowed(Permission.REGISTRY_READ)
    @Operation(operationId = "listCommissioners", summary = "查询小区现任及历任专员 · List a compound's commissioners")
    public Page<CommissionerView> list(@PathParam("id") UUID id) {
        Holder compound = holders.require(PostKind.COMMISSIONER, id);
        return new Page<>(posts.commissionersOf(compound.id()), null, null);
    }

    @POST
    @Idempotent
    @Path("/{id}/actions/appoint-commissioner")
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "appointCommissioner", summary = "任命小区专员，前任随之离任 · Appoint the commissioner")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CommissionerView.class)))
    public Response appoint(@PathParam("id") UUID id, @Valid @NotNull Appointment request) {
        return Versions.ok(appointing.appoint(id, request));
    }
}
