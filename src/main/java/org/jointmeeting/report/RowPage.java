package org.jointmeeting.report;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.report.rule.Part;
import org.jointmeeting.shared.paging.WantedPage;

/** How many of the rows at once, and which; without modifiedSince, for they are counted anew each time. */
public class RowPage extends WantedPage {

    @QueryParam("part")
    @Nullable
    Part part;
}
