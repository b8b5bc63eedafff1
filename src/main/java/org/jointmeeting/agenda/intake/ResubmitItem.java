package org.jointmeeting.agenda.intake;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Resubmitting 补正 changes at least one thing. */
@Schema(description = "补正后重新提出 · resubmit")
public record ResubmitItem(
        @Nullable @Size(max = 4000) @Schema(examples = "已补充：充电桩 6 组，占道 1.5 米，照片见附件。") String facts,
        @Nullable @Size(max = 1000) String desiredResult,
        @Nullable @Size(max = 1000) String alreadyTried,
        @Nullable @Size(max = 60) String sourceReference) {}
