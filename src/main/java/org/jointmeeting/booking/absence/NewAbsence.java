package org.jointmeeting.booking.absence;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An absence to record. */
@Schema(description = "登记请假或外出 · an absence to record")
public record NewAbsence(
        @NotNull @Schema(description = "何人 · who is absent") UUID personId,
        @NotNull @Schema(examples = "LEAVE") AbsenceKind kind,
        @NotNull @Schema(examples = "2026-12-14T08:30:00+08:00") Instant startsAt,
        @NotNull @Schema(examples = "2026-12-15T17:30:00+08:00") Instant endsAt,
        @Size(max = 200)
                @Schema(description = "仅本人与三方办可见 · for the person and the office only", examples = "年休假")
                @Nullable
                String note) {

    AbsenceChange changeable() {
        return new AbsenceChange(kind, startsAt, endsAt, note);
    }
}
