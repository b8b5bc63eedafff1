package org.jointmeeting.shared.paging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.function.Function;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Cursors as callers see them: letters that say nothing and fit into an address. */
public final class CursorText {

    private CursorText() {}

    public static String of(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param reader throws what parsing throws when the plain text is no cursor of its list
     * @throws Problem 400 when it is none
     */
    public static <T> T read(String cursor, Function<String, T> reader) {
        try {
            return reader.apply(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | DateTimeException | StringIndexOutOfBoundsException unreadable) {
            throw Problem.parameter(
                    "cursor", Text.of("游标无效，请使用上一页返回的 next。", "Not a cursor; use the next of the page before."));
        }
    }
}
