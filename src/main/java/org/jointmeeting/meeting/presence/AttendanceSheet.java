package org.jointmeeting.meeting.presence;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.Attendance;

/** Who came 签到: any number of the meeting's seats at once, each answered for itself. */
@Schema(description = "签到记录 · who came")
public record AttendanceSheet(@NotEmpty @Size(max = 300) List<@NotNull @Valid Line> seats) {

    public AttendanceSheet {
        // Copied without List.copyOf: it would refuse the null that validation is to name.
        seats = seats == null ? null : java.util.Collections.unmodifiableList(new java.util.ArrayList<>(seats));
    }

    /** One seat's attendance. */
    @Schema(name = "AttendanceLine", description = "一个席位的到会情况 · one seat's attendance")
    public record Line(
            @NotNull UUID seatId,
            @NotNull @Schema(examples = "PRESENT") Attendance attendance,
            @Size(max = 100)
                    @Schema(
                            description = "到会人姓名，缺省为预定参会人 · who came; whoever was expected unless given",
                            examples = "沈佳怡")
                    @Nullable
                    String attendedByName) {}
}
