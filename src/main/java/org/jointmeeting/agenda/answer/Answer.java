package org.jointmeeting.agenda.answer;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.Raiser;
import org.jointmeeting.security.Caller;
import org.jointmeeting.shared.tracking.Tracked;

/** An answer 答复 to one raiser of an item, until it is acknowledged. */
@Entity
@Table(name = "answer")
class Answer extends Tracked {

    @Column(name = "item_id")
    private UUID itemId = new UUID(0, 0);

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath = "";

    @Embedded
    private Raiser raiser = Raiser.nobody();

    @Enumerated(EnumType.STRING)
    private AnswerKind kind = AnswerKind.ACCEPTED;

    /** Of the jurisdiction whose office is answered, because it passed the item up; null for a raiser. */
    @Column(name = "office_path")
    private @Nullable String officePath;

    @Column(name = "answer_text")
    private String text = "";

    @Column(name = "acknowledged_at")
    private @Nullable Instant acknowledgedAt;

    protected Answer() {}

    Answer(Item item, Recipient recipient, AnswerKind kind, String text) {
        this.itemId = item.id();
        this.jurisdictionPath = item.jurisdictionPath();
        this.raiser = recipient.raiser();
        this.officePath = recipient.officePath();
        this.kind = kind;
        this.text = text;
    }

    void acknowledge(Instant at) {
        if (acknowledgedAt == null) {
            acknowledgedAt = at;
        }
    }

    boolean isTo(Caller caller) {
        UUID account = caller.accountId();
        return (account != null && account.equals(raiser.accountId()))
                || caller.standsFor(raiser.id())
                || (officePath != null && Recipient.officesOf(caller).contains(officePath));
    }

    UUID itemId() {
        return itemId;
    }

    Raiser raiser() {
        return raiser;
    }

    AnswerKind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    @Nullable
    Instant acknowledgedAt() {
        return acknowledgedAt;
    }
}
