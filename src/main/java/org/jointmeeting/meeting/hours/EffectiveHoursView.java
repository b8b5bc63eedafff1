package org.jointmeeting.meeting.hours;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The windows in force at a jurisdiction.
 *
 * @param setBy the jurisdiction that set them; null for the service's own
 */
@Schema(name = "EffectiveMeetingHours", description = "现行会议时段及其来源 · the windows in force and where they come from")
public record EffectiveHoursView(
        UUID jurisdictionId,
        @Schema(description = "由哪个辖区设定，缺省为系统默认 · who set them; none is the service's default") @Nullable UUID setBy,
        List<WindowLine> windows) {

    public EffectiveHoursView {
        windows = List.copyOf(windows);
    }
}
