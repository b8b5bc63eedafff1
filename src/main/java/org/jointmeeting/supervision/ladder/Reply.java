package org.jointmeeting.supervision.ladder;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/** What the agency did with a letter: acknowledged it, answered it, promised a day. */
@Embeddable
class Reply {

    @Column(name = "acknowledged_at")
    private @Nullable Instant acknowledgedAt;

    @Column(name = "acknowledged_by")
    private @Nullable String acknowledgedBy;

    @Column(name = "answer_text")
    private @Nullable String text;

    @Column(name = "promised_on")
    private @Nullable LocalDate promisedOn;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    void acknowledge(String by, Instant at) {
        acknowledgedBy = by;
        acknowledgedAt = at;
    }

    void answer(String answer, LocalDate promised, String by, Instant at) {
        text = answer;
        promisedOn = promised;
        answeredBy = by;
        answeredAt = at;
    }

    @Nullable
    Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    @Nullable
    String acknowledgedBy() {
        return acknowledgedBy;
    }

    @Nullable
    String text() {
        return text;
    }

    @Nullable
    LocalDate promisedOn() {
        return promisedOn;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    @Nullable
    String answeredBy() {
        return answeredBy;
    }
}
