package org.jointmeeting.shared.paging;

import java.time.Instant;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What every list takes: page size, cursor, whether to count, and since when changes are wanted. */
public class PageRequest {

    public static final int LARGEST = 200;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(LARGEST)
    @Parameter(description = "每页条数，1–200 · items per page")
    Integer limit = 50;

    @QueryParam("cursor")
    @Parameter(description = "上一页返回的 next · the next of the page before")
    @Nullable
    String cursor;

    @QueryParam("count")
    @DefaultValue("false")
    @Parameter(description = "是否计算总数 · whether to count them all")
    Boolean count = false;

    @QueryParam("modifiedSince")
    @Parameter(
            description = "只取此时刻以后变更过的，含已删除的（deletedAt 不为空） · only what changed since, tombstones included",
            example = "2026-01-01T00:00:00+08:00")
    @Nullable
    Instant modifiedSince;

    public int limit() {
        return limit;
    }

    public @Nullable String cursor() {
        return cursor;
    }

    public boolean isCounted() {
        return count;
    }

    public @Nullable Instant modifiedSince() {
        return modifiedSince;
    }
}
