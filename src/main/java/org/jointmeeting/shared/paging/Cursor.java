package org.jointmeeting.shared.paging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Where the next page begins: after this row in the order of id, or of (modifiedAt, id) for a list of changes. */
record Cursor(@Nullable Instant modifiedAt, UUID id) {

    private static final String SEPARATOR = "_";

    String encoded() {
        String plain = (modifiedAt == null ? "" : modifiedAt.toString()) + SEPARATOR + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Problem 400 when the text is no cursor of this kind of list */
    static Cursor decode(String encoded, boolean ofChanges) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            int cut = plain.indexOf(SEPARATOR);
            String time = plain.substring(0, cut);
            if (time.isEmpty() == ofChanges) {
                throw new IllegalArgumentException("a cursor of the other kind of list");
            }
            return new Cursor(time.isEmpty() ? null : Instant.parse(time), UUID.fromString(plain.substring(cut + 1)));
        } catch (IllegalArgumentException | DateTimeException | StringIndexOutOfBoundsException e) {
            throw Problem.parameter(
                    "cursor", Text.of("游标无效，请使用上一页返回的 next。", "Not a cursor; use the next of the page before."));
        }
    }
}
