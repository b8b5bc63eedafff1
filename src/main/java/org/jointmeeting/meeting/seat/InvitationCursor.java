package org.jointmeeting.meeting.seat;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.paging.CursorText;
import org.jointmeeting.shared.problem.Problem;

/**
 * Where the next page of invitations begins: after this one in the order of rank, then id.
 *
 * @param rank 0 while an answer is awaited, 1 otherwise
 */
record InvitationCursor(int rank, UUID id) {

    private static final String SEPARATOR = "/";
    private static final InvitationCursor BEFORE_ALL = new InvitationCursor(-1, new UUID(0, 0));

    /** @throws Problem 400 when the text is no cursor of this list */
    static InvitationCursor of(@Nullable String encoded) {
        if (encoded == null) {
            return BEFORE_ALL;
        }
        return CursorText.read(encoded, plain -> {
            int cut = plain.indexOf(SEPARATOR);
            return new InvitationCursor(
                    Integer.parseInt(plain.substring(0, cut)), UUID.fromString(plain.substring(cut + 1)));
        });
    }

    String encoded() {
        return CursorText.of(rank + SEPARATOR + id);
    }
}
