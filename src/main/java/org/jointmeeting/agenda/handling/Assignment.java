package org.jointmeeting.agenda.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who shall do what by when, and who verifies it: exactly one lead, any number of assists, a verifier that is not the lead.
 *
 * @param dueOn null takes the deadline of the urgency */
@Schema(description = "交办内容 · who shall do what by when")
public record Assignment(
        @NotNull @Valid AssignedWork lead,
        @Nullable @Size(max = 20) List<@NotNull @Valid AssistingWork> assists,
        @Nullable @Schema(description = "办结期限（工作日），缺省按紧急程度 · due date, a working day; by urgency when left out")
                LocalDate dueOn,
        @NotNull @Schema(description = "核验部门，不得为牵头部门 · who verifies, never the lead") UUID verifierAgencyId) {}
