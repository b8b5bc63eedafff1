package org.jointmeeting.shared.paging;

import java.time.Instant;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What every list of rows that others mirror takes: which page, and since when changes are wanted. */
public class PageRequest extends WantedPage {

    @QueryParam("modifiedSince")
    @Parameter(
            description = "只取此时刻以后变更过的，含已删除的（deletedAt 不为空） · only what changed since, tombstones included",
            example = "2026-01-01T00:00:00+08:00")
    @Nullable
    Instant modifiedSince;

    public @Nullable Instant modifiedSince() {
        return modifiedSince;
    }
}
