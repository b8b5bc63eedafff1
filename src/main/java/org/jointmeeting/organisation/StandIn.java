package org.jointmeeting.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who acts for a missing party, and documents say so: the community, or a preparatory committee. */
@Schema(description = "代行主体 · who acts for a missing party")
public record StandIn(@NotNull Kind kind, @NotBlank @Size(max = 100) @Schema(examples = "骆家庄社区居民委员会代行") String name) {

    /** 社区代行、筹备组、物业管理委员会. */
    public enum Kind {
        COMMUNITY,
        PREPARATORY_COMMITTEE,
        MANAGEMENT_COMMITTEE
    }
}
