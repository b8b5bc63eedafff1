package org.jointmeeting.report;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.stream.Collectors;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;

/** Figures as a table: a line for each figure of each group. */
@Provider
@Produces(Csv.TYPE)
public class FiguresAsCsv implements MessageBodyWriter<FiguresView> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == FiguresView.class;
    }

    @Override
    public void writeTo(
            FiguresView figures,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        Csv table = new Csv().line("起始日", "截止日", "分组", "代码", "指标", "名称", "分子", "分母", "比率", "不计入", "口径");
        for (GroupView group : figures.groups()) {
            for (FigureView figure : group.figures()) {
                table.line(
                        figures.from(),
                        figures.until(),
                        group.name(),
                        group.code() == null ? group.id() : group.code(),
                        figure.figure(),
                        figure.label().zh(),
                        figure.numerator(),
                        figure.denominator(),
                        figure.rate(),
                        excluded(figure),
                        figure.formula().zh());
            }
        }
        headers.putSingle("Content-Type", Csv.TYPE + ";charset=UTF-8");
        table.writeTo(out);
    }

    private static String excluded(FigureView figure) {
        return figure.excluded().stream()
                .map(one -> one.label().zh() + " " + one.count())
                .collect(Collectors.joining("；"));
    }
}
