package org.jointmeeting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is counted, and over which period. */
public class FigureFilter {

    @QueryParam("jurisdictionId")
    @Parameter(description = "统计的辖区，默认为您的辖区 · the jurisdiction that is counted; your own by default")
    @Nullable
    UUID jurisdictionId;

    @QueryParam("scope")
    @DefaultValue("SUBTREE")
    Scope scope = Scope.SUBTREE;

    @QueryParam("agencyId")
    @Parameter(description = "牵头部门 · the agency that leads")
    @Nullable
    UUID agencyId;

    @QueryParam("compoundId")
    @Nullable
    UUID compoundId;

    @QueryParam("category")
    @Nullable
    String category;

    @QueryParam("period")
    @Parameter(description = "年、季度或月：2026、2026-Q4、2026-11；默认为本年 · a year, quarter or month; this year by default")
    @Nullable
    String period;

    @QueryParam("from")
    @Parameter(description = "首日，与 until 同用，代替 period · first day, with until and instead of period")
    @Nullable
    LocalDate from;

    @QueryParam("until")
    @Parameter(description = "末日（含） · last day, itself included")
    @Nullable
    LocalDate until;

    @QueryParam("asOf")
    @Parameter(description = "按此时刻已有的历史统计，默认为现在 · by the history as it stood then; now by default")
    @Nullable
    Instant asOf;

    /** Whether only items of one kind are counted, so that compounds have no part in it. */
    boolean isOfItemsOnly() {
        return agencyId != null || category != null;
    }

    /** Whether only some items are counted, so that meetings have no part in it. */
    boolean isNarrowed() {
        return agencyId != null || compoundId != null || category != null;
    }
}
