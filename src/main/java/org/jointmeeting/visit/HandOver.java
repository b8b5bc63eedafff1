package org.jointmeeting.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.OpenItem;

/** What goes over with a compound from one commissioner to the next. */
@Schema(name = "HandOver", description = "专员交接清单 · what goes over to the next commissioner")
public record HandOver(
        UUID compoundId,
        @Schema(examples = "骆家庄听荷苑") String compoundName,
        @Nullable @Schema(description = "现任小区专员 · the present commissioner") String commissionerName,
        @Nullable LocalDate since,
        @Schema(description = "未办结的议题 · items that have not ended") List<OpenItem> openItems,
        @Schema(description = "已计划的走访 · visits still to make") List<VisitView> plannedVisits,
        @Schema(description = "最近的走访 · the latest visits made") List<VisitView> lastVisits) {}
