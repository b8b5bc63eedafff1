package org.jointmeeting.report;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.report.rule.Part;
import org.jointmeeting.shared.paging.PageRequest;

/** How many of the rows at once, and which; without modifiedSince, for they are counted anew each time. */
public class RowPage {

    @QueryParam("part")
    @Nullable
    Part part;

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
}
