package org.jointmeeting.agenda.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refusal says why. */
@Schema(description = "不同意申请 · refuse a request")
public record RefuseRequest(
        @NotBlank @Size(max = 500) @Schema(description = "理由 · why", examples = "职责清单已明确由贵单位牵头，请按期办理。")
                String reason) {}
