package org.jointmeeting.meeting.hours;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.concurrency.Versioned;

/** The windows that a jurisdiction set for itself and those below it. */
@Schema(name = "MeetingHours", description = "辖区设定的会议时段 · the windows a jurisdiction set")
public record MeetingHoursView(
        UUID id,
        UUID jurisdictionId,
        String jurisdictionPath,
        List<WindowLine> windows,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {

    public MeetingHoursView {
        windows = List.copyOf(windows);
    }
}
