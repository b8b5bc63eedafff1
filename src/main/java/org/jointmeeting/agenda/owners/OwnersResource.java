package org.jointmeeting.agenda.owners;

import java.util.List;
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

/** Referring items to the owners and recording their decision, over HTTP. */
@Path("/agenda-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Owners' matters")
class OwnersResource {

    private final ReferringToOwners referring;
    private final RecordingVotes recording;
    private final ReportingToCommunity reporting;

    OwnersResource(ReferringToOwners referring, RecordingVotes recording, ReportingToCommunity reporting) {
        this.referring = referring;
        this.recording = recording;
        this.reporting = reporting;
    }

    @POST
    @Path("/{id}/actions/refer-to-owners")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_DECIDE)
    @Operation(operationId = "referAgendaItemToOwners", summary = "提请业主共同决定 · Refer to the owners")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response refer(@PathParam("id") UUID id, @Valid @NotNull ReferToOwners request) {
        return Versions.ok(referring.refer(id, request));
    }

    @POST
    @Path("/{id}/actions/record-owners-consent")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_HANDLE)
    @Operation(operationId = "recordOwnersConsent", summary = "登记业主同意并交办 · Record the owners' consent and assign")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response consent(@PathParam("id") UUID id, @Valid @NotNull RecordOwnersConsent request) {
        return Versions.ok(recording.consent(id, request));
    }

    @POST
    @Path("/{id}/actions/record-owners-refusal")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_HANDLE)
    @Operation(operationId = "recordOwnersRefusal", summary = "登记业主不同意 · Record the owners' refusal")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response refuse(@PathParam("id") UUID id, @Valid @NotNull RecordOwnersRefusal request) {
        return Versions.ok(recording.refuse(id, request));
    }

    @GET
    @Path("/{id}/owners-referrals")
    @PermissionsAllowed(Permission.ITEM_READ)
    @Operation(operationId = "listOwnersReferrals", summary = "提请业主共同决定记录 · Referrals to the owners")
    public List<OwnersReferralView> referrals(@PathParam("id") UUID id) {
        return reporting.of(id);
    }

    @POST
    @Path("/{id}/owners-referrals/{referralId}/actions/report")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_HANDLE)
    @Operation(
            operationId = "reportToCommunity",
            summary = "登记业主委员会向社区的报告 · Record the owners' committee's report to the community")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OwnersReferralView.class)))
    public Response report(
            @PathParam("id") UUID id,
            @PathParam("referralId") UUID referralId,
            @Valid @NotNull NewCommunityReport request) {
        return Versions.ok(reporting.report(id, referralId, request));
    }
}
