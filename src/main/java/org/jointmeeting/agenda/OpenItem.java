package org.jointmeeting.agenda;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An item that has not ended, in a line. */
@Schema(name = "OpenItem", description = "未办结议题 · an item that has not ended, in a line")
public record OpenItem(
        UUID id,
        @Nullable @Schema(examples = "330106109-2026-0001") String number,
        @Schema(examples = "3 幢东侧充电桩占用消防车通道") String title,
        @Schema(examples = "FIRE_LANE_CHARGING") String category,
        ItemStatus status,
        @Nullable LocalDate dueOn) {

    static OpenItem of(Item item) {
        return new OpenItem(
                item.id(),
                item.number(),
                item.title(),
                item.categoryCode(),
                item.status(),
                item.deadline().dueOn());
    }
}
