package org.jointmeeting.agenda.handling;

import java.util.List;
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

import org.jointmeeting.agenda.TaskView;
import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** Department tasks over HTTP. */
@Path("/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
class TaskResource {

    private final ReadingTasks reading;
    private final WorkingOnTasks working;

    TaskResource(ReadingTasks reading, WorkingOnTasks working) {
        this.reading = reading;
        this.working = working;
    }

    @GET
    @PermissionsAllowed(Permission.ITEM_READ)
    @Operation(operationId = "listTasks", summary = "部门任务清单 · List tasks")
    public Page<TaskView> list(@BeanParam @Valid TaskFilter filter, @BeanParam @Valid PageRequest page) {
        return reading.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.ITEM_READ)
    @Operation(operationId = "getTask", summary = "查看任务 · Get a task")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(reading.one(id));
    }

    @GET
    @Path("/{id}/reports")
    @PermissionsAllowed(Permission.ITEM_READ)
    @Operation(operationId = "listTaskReports", summary = "任务进展反馈 · Progress reports of a task")
    public List<TaskReportView> reports(@PathParam("id") UUID id) {
        return reading.reports(id);
    }

    @POST
    @Path("/{id}/actions/sign")
    @Idempotent
    @PermissionsAllowed(Permission.TASK_ASSIST)
    @Operation(operationId = "signTask", summary = "协办部门签收 · Sign for an assisting task")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response sign(@PathParam("id") UUID id, @Valid @NotNull SignItem request) {
        return Versions.ok(working.sign(id, request));
    }

    @POST
    @Path("/{id}/actions/progress")
    @Idempotent
    @PermissionsAllowed(Permission.TASK_ASSIST)
    @Operation(operationId = "reportTaskProgress", summary = "反馈进展 · Report progress")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response progress(@PathParam("id") UUID id, @Valid @NotNull ProgressReport request) {
        return Versions.ok(working.progress(id, request));
    }

    @POST
    @Path("/{id}/actions/complete")
    @Idempotent
    @PermissionsAllowed(Permission.TASK_ASSIST)
    @Operation(operationId = "completeTask", summary = "完成协办任务 · Complete an assisting task")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response complete(@PathParam("id") UUID id, @Valid @NotNull CompleteTask request) {
        return Versions.ok(working.complete(id, request));
    }

    @POST
    @Path("/{id}/actions/waive")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_HANDLE)
    @Operation(operationId = "waiveTask", summary = "免办协办任务 · Waive an assisting task")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response waive(@PathParam("id") UUID id, @Valid @NotNull WaiveTask request) {
        return Versions.ok(working.waive(id, request));
    }
}
