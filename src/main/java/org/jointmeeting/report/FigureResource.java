package org.jointmeeting.report;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.PermissionsAllowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.jointmeeting.report.rule.Figure;
import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.paging.Page;

/** Figures over HTTP, as JSON, and for spreadsheets as CSV to whoever accepts it. */
@Path("/figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Figures")
class FigureResource {

    private final CountingFigures counting;
    private final FindingRows rows;

    FigureResource(CountingFigures counting, FindingRows rows) {
        this.counting = counting;
        this.rows = rows;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.TYPE})
    @PermissionsAllowed(Permission.FIGURE_READ)
    @Operation(
            operationId = "getFigures",
            summary = "统计指标：三率、按期办结、退单、反弹、应开会议、走访覆盖 · Figures of a period",
            description = "由办理历史逐件计算；各指标的口径见 figures.md。Accept: text/csv 时返回表格。"
                    + " · Counted from the history, item by item; as a table with Accept: text/csv.")
    public FiguresView get(
            @BeanParam FigureFilter filter, @QueryParam("groupBy") @DefaultValue("NONE") Grouping groupBy) {
        return counting.of(filter, groupBy);
    }

    @GET
    @Path("/{figure}/rows")
    @Produces({MediaType.APPLICATION_JSON, Csv.TYPE})
    @PermissionsAllowed(Permission.FIGURE_READ)
    @Operation(operationId = "listFigureRows", summary = "指标明细：逐件列出计入与不计入的 · The rows behind a figure")
    public Page<FigureRow> rows(
            @PathParam("figure") Figure figure, @BeanParam FigureFilter filter, @BeanParam @Valid RowPage page) {
        return rows.page(figure, filter, page);
    }
}
