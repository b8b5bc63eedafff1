package org.jointmeeting.meeting.hours;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.meeting.MeetingWindow;

/** When a jurisdiction meets from now on, instead of what it inherits. */
@Schema(description = "设定会议时段，取代沿用上级的 · when a jurisdiction meets, instead of what it inherits")
public record NewMeetingHours(
        @NotNull @Schema(description = "适用辖区及未另行设定的下级 · for it and those below without their own") UUID jurisdictionId,
        @NotNull @Valid @Size(min = 1, max = 20) List<@NotNull WindowLine> windows) {

    public static NewMeetingHours of(UUID jurisdictionId, List<MeetingWindow> windows) {
        return new NewMeetingHours(
                jurisdictionId, windows.stream().map(WindowLine::of).toList());
    }
}
