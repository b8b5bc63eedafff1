package org.jointmeeting.meeting.seat;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.PermissionsAllowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** The caller's invitations over HTTP. */
@Path("/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invitations")
class InvitationResource {

    private final ReadingInvitations reading;

    InvitationResource(ReadingInvitations reading) {
        this.reading = reading;
    }

    @GET
    @PermissionsAllowed(Permission.INVITATION_ANSWER)
    @Operation(operationId = "listInvitations", summary = "我的会议邀请，待回复的在前 · List my invitations, open ones first")
    public Page<InvitationView> list(@BeanParam @Valid PageRequest page) {
        return reading.ofCaller(page);
    }
}
