package org.jointmeeting.agenda.deadline;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.PermissionsAllowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.jointmeeting.security.Permission;

/** The deadline of an item over HTTP. */
@Path("/agenda-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agenda items")
class DeadlineResource {

    private final ExplainingDeadlines explaining;

    DeadlineResource(ExplainingDeadlines explaining) {
        this.explaining = explaining;
    }

    @GET
    @Path("/{id}/deadline")
    @PermissionsAllowed(Permission.ITEM_READ)
    @Operation(operationId = "getAgendaItemDeadline", summary = "查看办理期限并逐日说明 · The deadline, explained day by day")
    public ItemDeadlineView deadline(@PathParam("id") UUID id) {
        return explaining.explain(id);
    }
}
