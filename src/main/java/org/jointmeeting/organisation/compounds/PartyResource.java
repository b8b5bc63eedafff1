package org.jointmeeting.organisation.compounds;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

import org.jointmeeting.organisation.PartyView;
import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.json.MergePatch;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.time.ServiceClock;

/** The three parties of a compound over HTTP. */
@Path("/compounds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Compounds")
class PartyResource {

    private final ReplacingParties replacing;
    private final Compounds compounds;
    private final Parties parties;
    private final MergePatch patches;
    private final ServiceClock clock;

    PartyResource(
            ReplacingParties replacing, Compounds compounds, Parties parties, MergePatch patches, ServiceClock clock) {
        this.replacing = replacing;
        this.compounds = compounds;
        this.parties = parties;
        this.patches = patches;
        this.clock = clock;
    }

    @GET
    @Path("/{id}/parties")
    @PermissionsAllowed(Permission.REGISTRY_READ)
    @Operation(operationId = "listParties", summary = "查询小区三方及历任 · List a compound's parties")
    public Page<PartyView> list(@PathParam("id") UUID id, @BeanParam PartyHistory wanted) {
        Compound compound = compounds.require(id);
        return new Page<>(wanted.of(parties.historyOf(compound.id()), clock.today()), null, null);
    }

    @GET
    @Path("/{id}/parties/{partyId}")
    @PermissionsAllowed(Permission.REGISTRY_READ)
    @Operation(operationId = "getParty", summary = "查看三方主体 · Get a party")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PartyView.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("partyId") UUID partyId) {
        return Versions.ok(parties.require(compounds.require(id).id(), partyId).view());
    }

    @PATCH
    @Path("/{id}/parties/{partyId}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "updateParty", summary = "更正三方主体名称或代行主体 · Correct a party's name or stand-in")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = PartyChange.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PartyView.class)))
    public Response update(
            @PathParam("id") UUID id,
            @PathParam("partyId") UUID partyId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectNode patch) {
        return Versions.ok(
                replacing.change(id, partyId, ifMatch, current -> patches.apply(current, patch, PartyChange.class)));
    }

    @POST
    @Idempotent
    @Path("/{id}/parties/{partyId}/actions/replace")
    @PermissionsAllowed(Permission.REGISTRY_WRITE)
    @Operation(operationId = "replaceParty", summary = "更替三方主体，保留历任 · Let another party take the place")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PartyView.class)))
    public Response replace(
            @PathParam("id") UUID id,
            @PathParam("partyId") UUID partyId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid NextParty request) {
        return Versions.ok(replacing.replace(id, partyId, ifMatch, request));
    }
}
