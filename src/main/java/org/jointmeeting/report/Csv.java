package org.jointmeeting.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A table as RFC 4180 has it, with the mark of UTF-8 in front: without it Excel takes Chinese for something else. Texts
 * that a spreadsheet would run as a formula get an apostrophe.
 */
final class Csv {

    static final String TYPE = "text/csv";

    private static final String MARK = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("\\s*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern SPECIAL = Pattern.compile("[\",\\r\\n]");

    private final StringBuilder text = new StringBuilder(MARK);

    Csv line(@Nullable Object... cells) {
        text.append(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(@Nullable Object content) {
        String plain = content == null ? "" : content.toString();
        if (!(content instanceof Number) && FORMULA.matcher(plain).matches()) {
            plain = "'" + plain;
        }
        return SPECIAL.matcher(plain).find() ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
