package org.jointmeeting.agenda.parking;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Parking 挂账 says why, and when it is looked at again. */
@Schema(description = "挂账 · park")
public record ParkItem(
        @NotBlank @Size(max = 1000) @Schema(description = "挂账原因 · why", examples = "改造资金列入下一年度预算，待批复后实施。")
                String reason,
        @NotNull @Schema(description = "复核日期（工作日，一般不超过 90 日） · review date: a working day, 90 days ahead at most")
                LocalDate reviewOn) {}
