package org.jointmeeting.supervision.ladder;

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

import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** Supervision letters over HTTP. */
@Path("/supervision-letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
class LetterResource {

    private final AnsweringLetters answering;
    private final RaisingLetters raising;

    LetterResource(AnsweringLetters answering, RaisingLetters raising) {
        this.answering = answering;
        this.raising = raising;
    }

    @GET
    @PermissionsAllowed(Permission.SUPERVISION_READ)
    @Operation(operationId = "listSupervisionLetters", summary = "查询督办文书 · List supervision letters")
    public Page<LetterView> list(@BeanParam @Valid LetterFilter filter, @BeanParam @Valid PageRequest page) {
        return answering.page(filter, page);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.SUPERVISION_RAISE)
    @Operation(operationId = "raiseSupervisionLetter", summary = "人工发出督办文书 · Raise a letter by hand")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = LetterView.class)))
    public Response raise(@Valid @NotNull RaiseLetter request) {
        return Versions.created("/supervision-letters", raising.raise(request));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.SUPERVISION_READ)
    @Operation(operationId = "getSupervisionLetter", summary = "查看督办文书 · Get a supervision letter")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LetterView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(answering.one(id));
    }

    @POST
    @Path("/{id}/actions/acknowledge")
    @Idempotent
    @PermissionsAllowed(Permission.SUPERVISION_ANSWER)
    @Operation(operationId = "acknowledgeSupervisionLetter", summary = "签收督办文书 · Acknowledge a letter")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LetterView.class)))
    public Response acknowledge(@PathParam("id") UUID id) {
        return Versions.ok(answering.acknowledge(id));
    }

    @POST
    @Path("/{id}/actions/answer")
    @Idempotent
    @PermissionsAllowed(Permission.SUPERVISION_ANSWER)
    @Operation(operationId = "answerSupervisionLetter", summary = "答复督办文书 · Answer a letter")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LetterView.class)))
    public Response answer(@PathParam("id") UUID id, @Valid @NotNull AnswerLetter request) {
        return Versions.ok(answering.answer(id, request));
    }

    @POST
    @Path("/{id}/actions/lift")
    @Idempotent
    @PermissionsAllowed(Permission.SUPERVISION_RAISE)
    @Operation(operationId = "liftSupervisionLetter", summary = "销督办文书 · Lift a letter")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LetterView.class)))
    public Response lift(@PathParam("id") UUID id, @Valid @NotNull LiftLetter request) {
        return Versions.ok(answering.lift(id, request));
    }

    @POST
    @Path("/{id}/actions/step-up")
    @Idempotent
    @PermissionsAllowed(Permission.SUPERVISION_RAISE)
    @Operation(operationId = "stepUpSupervisionLetter", summary = "升级督办，发出上一级文书 · Step up: the letter of the next step")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LetterView.class)))
    public Response stepUp(@PathParam("id") UUID id, @Valid @NotNull StepUpLetter request) {
        return Versions.ok(raising.stepUp(id, request));
    }
}
