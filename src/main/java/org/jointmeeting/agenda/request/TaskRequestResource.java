package org.jointmeeting.agenda.request;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

import org.jointmeeting.agenda.TaskView;
import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;

/** What assisting agencies ask for and who decides it, over HTTP. */
@Path("/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
class TaskRequestResource {

    private final ReturningTasks returning;

    TaskRequestResource(ReturningTasks returning) {
        this.returning = returning;
    }

    @POST
    @Path("/{id}/actions/ask-return")
    @Idempotent
    @PermissionsAllowed(Permission.TASK_ASSIST)
    @Operation(operationId = "askReturnOfTask", summary = "协办部门申请退单 · Ask to return an assisting task")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response askReturn(@PathParam("id") UUID id, @Valid @NotNull AskReturn request) {
        return Versions.ok(returning.ask(id, request));
    }

    @POST
    @Path("/{id}/actions/return")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_HANDLE)
    @Operation(operationId = "returnTask", summary = "同意协办退单 · Return an assisting task to the sender")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response returnTask(@PathParam("id") UUID id, @Valid @NotNull ReturnTask request) {
        return Versions.ok(returning.grant(id, request));
    }

    @POST
    @Path("/{id}/actions/refuse-return")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_HANDLE)
    @Operation(operationId = "refuseReturnOfTask", summary = "不同意协办退单 · Refuse an assist’s return")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response refuseReturn(@PathParam("id") UUID id, @Valid @NotNull RefuseRequest request) {
        return Versions.ok(returning.refuse(id, request));
    }
}
