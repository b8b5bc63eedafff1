package org.jointmeeting.report;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;

import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.text.Language;

/** The rows behind a figure as a table; the cursor of the next page is in the header {@code X-Next-Cursor}. */
@Provider
@Produces(Csv.TYPE)
public class RowsAsCsv implements MessageBodyWriter<Page<FigureRow>> {

    private static final String NEXT = "X-Next-Cursor";

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Page.class;
    }

    @Override
    public void writeTo(
            Page<FigureRow> page,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        Csv table = new Csv().line("计入", "不计入原因", "时刻", "议题编号", "标题", "类别", "辖区", "牵头部门", "周期首日", "周期末日", "小区", "最近走访");
        for (FigureRow row : page.items()) {
            table.line(
                    row.part(),
                    row.reason() == null ? null : row.reason().label().in(Language.ZH),
                    row.at(),
                    row.number(),
                    row.title(),
                    row.category(),
                    row.jurisdictionId(),
                    row.leadAgencyId(),
                    row.periodFrom(),
                    row.periodUntil(),
                    row.compoundId(),
                    row.lastVisitedOn());
        }
        headers.putSingle("Content-Type", Csv.TYPE + ";charset=UTF-8");
        if (page.next() != null) {
            headers.putSingle(NEXT, page.next());
        }
        table.writeTo(out);
    }
}
