package org.jointmeeting.agenda.owners;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Recording that the owners refused 业主决定不同意, and what the raiser is told beside the numbers. */
@Schema(description = "登记业主不同意 · the owners refused")
public record RecordOwnersRefusal(
        @NotNull @Valid VoteResult vote,
        @NotBlank
                @Size(max = 500)
                @Schema(description = "答复提出人的说明 · what the raiser is told", examples = "方案未获通过，可完善资金分摊方案后重新提出。")
                String explanation) {}
