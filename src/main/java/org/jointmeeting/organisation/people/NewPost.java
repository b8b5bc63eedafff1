package org.jointmeeting.organisation.people;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.Period;
import org.jointmeeting.organisation.PostKind;

/** A post to take up in an agency or in a party. */
@Schema(description = "任职 · a post to take up")
public record NewPost(
        @NotNull @Schema(description = "AGENCY 或 PARTY；专员请用 appoint-commissioner", examples = "AGENCY") PostKind kind,
        @NotNull @Schema(description = "单位或三方主体 · the agency or party") UUID holderId,
        @NotBlank @Size(max = 60) @Schema(examples = "站长") String title,
        @Schema(description = "是否负责人，每处同时只有一位 · one head at a time", defaultValue = "false", examples = "true")
                Boolean head,
        @NotNull @Schema(examples = "2026-01-01") LocalDate startsOn,
        @Schema(description = "最后一日，未定可不填 · the last day, if known", examples = "2026-12-31") @Nullable
                LocalDate endsOn) {

    public NewPost {
        head = Objects.requireNonNullElse(head, false);
    }

    Period period() {
        return new Period(startsOn, endsOn);
    }
}
