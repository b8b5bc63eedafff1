package org.jointmeeting.booking.outside;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.booking.Conflict;
import org.jointmeeting.shared.concurrency.Versioned;

/**
 * What came of an import.
 *
 * @param overlaps the meetings that expect this person while the calendar says they are busy: they stand as they are
 */
@Schema(name = "ImportedCalendar", description = "导入结果 · what came of an import")
public record ImportedCalendarView(
        OutsideCalendarView calendar,
        @Schema(description = "是否替换了同名日历 · whether it replaced one of the same name") boolean replaced,
        @Schema(
                        description =
                                "略去的条目数：不占用时间、已取消、已过期或过于久远 · entries left out: free, cancelled, past or too far ahead",
                        examples = "2")
                int leftOut,
        @Schema(description = "与已通知会议重叠，请回复不参加或委派替会 · meetings that expect this person meanwhile")
                List<Conflict> overlaps)
        implements Versioned {

    public ImportedCalendarView {
        overlaps = List.copyOf(overlaps);
    }

    @Override
    public UUID id() {
        return calendar.id();
    }

    @Override
    public long version() {
        return calendar.version();
    }
}
