package org.jointmeeting.shared.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of a list, and how much at once; alone, for lists that nobody mirrors by modifiedSince. */
public class WantedPage {

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

    public int limit() {
        return limit;
    }

    public @Nullable String cursor() {
        return cursor;
    }

    public boolean isCounted() {
        return count;
    }
}
