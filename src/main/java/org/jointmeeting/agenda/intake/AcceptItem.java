package org.jointmeeting.agenda.intake;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.calendar.Urgency;

/** Accepting 受理 gives the number.
 *
 * @param ownersMatter null takes the category's default
 * @param proposedLeadAgencyId null takes the lead of the responsibility catalogue */
@Schema(description = "受理 · accept")
public record AcceptItem(
        @NotNull @Schema(examples = "ORDINARY") Urgency urgency,
        @Nullable @Schema(description = "是否业主共同决定事项，缺省按类别 · the category decides when left out", examples = "false")
                Boolean ownersMatter,
        @Nullable @Schema(description = "建议牵头部门，缺省按职责清单 · the responsibility catalogue decides when left out")
                UUID proposedLeadAgencyId) {}
