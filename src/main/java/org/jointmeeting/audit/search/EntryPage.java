package org.jointmeeting.audit.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.paging.PageRequest;

/** How much of the trail at once; without modifiedSince, for entries never change. */
public class EntryPage {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(PageRequest.LARGEST)
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

    int limit() {
        return limit;
    }

    @Nullable
    String cursor() {
        return cursor;
    }

    boolean isCounted() {
        return count;
    }
}
