package org.jointmeeting.agenda.answer;

import java.util.List;
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

/** The answers about one item over HTTP. */
@Path("/agenda-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Answers")
class ItemAnswersResource {

    private final AnsweringRaisers answering;

    ItemAnswersResource(AnsweringRaisers answering) {
        this.answering = answering;
    }

    @GET
    @Path("/{id}/answers")
    @PermissionsAllowed(Permission.ITEM_READ)
    @Operation(operationId = "listAnswersOfItem", summary = "该议题的全部答复 · All answers given about an item")
    public List<AnswerView> ofItem(@PathParam("id") UUID id) {
        return answering.of(id);
    }
}
