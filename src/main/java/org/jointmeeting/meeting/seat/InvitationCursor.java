package org.jointmeeting.meeting.seat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

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
        try {
            String plain = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            int cut = plain.indexOf(SEPARATOR);
            return new InvitationCursor(
                    Integer.parseInt(plain.substring(0, cut)), UUID.fromString(plain.substring(cut + 1)));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw Problem.parameter(
                    "cursor", Text.of("游标无效，请使用上一页返回的 next。", "Not a cursor; use the next of the page before."));
        }
    }

    String encoded() {
        String plain = rank + SEPARATOR + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
