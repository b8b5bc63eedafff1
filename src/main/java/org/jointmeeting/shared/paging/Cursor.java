package org.jointmeeting.shared.paging;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.problem.Problem;

/** Where the next page begins: after this row in the order of id, or of (modifiedAt, id) for a list of changes. */
record Cursor(@Nullable Instant modifiedAt, UUID id) {

    private static final String SEPARATOR = "_";

    String encoded() {
        String plain = (modifiedAt == null ? "" : modifiedAt.toString()) + SEPARATOR + id;
        return CursorText.of(plain);
    }

    /** @throws Problem 400 when the text is no cursor of this kind of list */
    static Cursor decode(String encoded, boolean ofChanges) {
        return CursorText.read(encoded, plain -> {
            int cut = plain.indexOf(SEPARATOR);
            String time = plain.substring(0, cut);
            if (time.isEmpty() == ofChanges) {
                throw new IllegalArgumentException("a cursor of the other kind of list");
            }
            return new Cursor(time.isEmpty() ? null : Instant.parse(time), UUID.fromString(plain.substring(cut + 1)));
        });
    }
}
