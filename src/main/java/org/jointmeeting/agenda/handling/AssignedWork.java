package org.jointmeeting.agenda.handling;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The task of one agency. */
@Schema(description = "一个部门的任务 · the task of one agency")
public record AssignedWork(
        @NotNull UUID agencyId, @NotBlank @Size(max = 1000) @Schema(examples = "清理占用消防车通道的充电设施并复查。") String text) {}
