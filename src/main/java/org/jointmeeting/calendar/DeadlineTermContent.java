package org.jointmeeting.calendar;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an urgency shall allow from now on. */
@Schema(description = "调整办理时限，适用于此后起算的议题 · how much time it allows; for clocks that begin from now on")
record DeadlineTermContent(
        @NotNull
                @Min(1)
                @Max(CalendarConfig.MOST_DAYS)
                @Schema(description = "时限：紧急为小时，其余为工作日 · hours of an emergency, otherwise working days", examples = "5")
                Integer amount,
        @NotBlank @Size(max = 500) @Schema(description = "调整依据 · why", examples = "市三方办〔2026〕5号文件") String reason) {}
