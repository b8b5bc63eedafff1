package org.jointmeeting.agenda.answer;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** Answers over HTTP. */
@Path("/answers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Answers")
class AnswerResource {

    private final AnsweringRaisers answering;
    private final Answers answers;

    AnswerResource(AnsweringRaisers answering, Answers answers) {
        this.answering = answering;
        this.answers = answers;
    }

    @GET
    @PermissionsAllowed(Permission.ITEM_READ)
    @Operation(operationId = "listOwnAnswers", summary = "我收到的答复 · Answers to what I raised")
    public Page<AnswerView> mine(
            @QueryParam("acknowledged") @Nullable Boolean acknowledged, @BeanParam @Valid PageRequest page) {
        return answers.mine(acknowledged, page);
    }

    @POST
    @Path("/{id}/actions/acknowledge")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_RAISE)
    @Operation(operationId = "acknowledgeAnswer", summary = "确认收到答复 · Acknowledge an answer")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AnswerView.class)))
    public Response acknowledge(@PathParam("id") UUID id) {
        return Versions.ok(answering.acknowledge(id));
    }
}
