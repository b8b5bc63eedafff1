package org.jointmeeting.agenda.answer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a raiser is told. */
@Schema(description = "答复类型：受理、退回补正、不予受理、并入、办结、重新办理、上级受理、上级退回 · kind of answer")
public enum AnswerKind {
    ACCEPTED,
    RETURNED,
    REJECTED,
    MERGED,
    RESOLVED,
    REOPENED,
    TAKEN_UP,
    SENT_DOWN
}
