package org.jointmeeting.supervision.ladder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.ItemBrief;
import org.jointmeeting.shared.tracking.Tracked;

/** One step of the supervision ladder 督办文书: a numbered letter to the lead agency about one due date of an item. */
@Entity
@Table(name = "supervision_letter")
class Letter extends Tracked {

    @Column(name = "item_id")
    private UUID itemId = new UUID(0, 0);

    @Column(name = "item_number")
    private String itemNumber = "";

    @Column(name = "item_title")
    private String itemTitle = "";

    @Column(name = "jurisdiction_id")
    private UUID jurisdictionId = new UUID(0, 0);

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath = "";

    @Enumerated(EnumType.STRING)
    private Rung rung = Rung.REMINDER;

    @Enumerated(EnumType.STRING)
    private LetterStatus status = LetterStatus.RAISED;

    private String number = "";

    @Embedded
    private Addressee addressee = new Addressee();

    @Column(name = "due_on")
    private LocalDate dueOn = LocalDate.EPOCH;

    @Column(name = "due_at")
    private Instant dueAt = Instant.EPOCH;

    /** True for what the service raised, else null: the constraint against raising twice passes over nulls. */
    @Column(name = "by_service")
    private @Nullable Boolean byService;

    private @Nullable String reason;

    @Column(name = "letter_text")
    private String text = "";

    @Column(name = "answer_by")
    private @Nullable LocalDate answerBy;

    @Column(name = "raised_at")
    private Instant raisedAt = Instant.EPOCH;

    @Column(name = "raised_by")
    private String raisedBy = "";

    @Embedded
    private @Nullable Reply reply;

    @Column(name = "ended_reason")
    private @Nullable String endedReason;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "next_id")
    private @Nullable UUID nextId;

    protected Letter() {}

    /** @param item one against whose lead the clock runs */
    Letter(ItemBrief item, Addressee addressee, Occasion occasion, String number, Instant at) {
        this.itemId = item.id();
        this.itemNumber = item.label();
        this.itemTitle = item.title();
        this.jurisdictionId = item.jurisdictionId();
        this.jurisdictionPath = item.jurisdictionPath();
        this.dueOn = Objects.requireNonNull(item.dueOn());
        this.dueAt = Objects.requireNonNull(item.dueAt());
        this.addressee = addressee;
        this.rung = occasion.rung();
        this.reason = occasion.reason();
        this.raisedBy = occasion.by();
        this.byService = occasion.isByService() ? true : null;
        this.number = number;
        this.raisedAt = at;
    }

    void word(String wording, @Nullable LocalDate toAnswerBy) {
        text = wording;
        answerBy = toAnswerBy;
    }

    void acknowledge(String by, Instant at) {
        status = LetterLifecycle.require(status, LetterAction.ACKNOWLEDGE);
        reply = new Reply();
        reply.acknowledge(by, at);
    }

    void answer(String answer, LocalDate promised, String by, Instant at) {
        status = LetterLifecycle.require(status, LetterAction.ANSWER);
        reply().answer(answer, promised, by, at);
    }

    void lift(String why, Instant at) {
        status = LetterLifecycle.require(status, LetterAction.LIFT);
        endedReason = why;
        endedAt = at;
    }

    void stepUp(Letter next, String why, Instant at) {
        status = LetterLifecycle.require(status, LetterAction.STEP_UP);
        nextId = next.id();
        endedReason = why;
        endedAt = at;
    }

    /** Whether it is still about the item as it stands: at work, the same lead, the same due date. */
    boolean isAbout(ItemBrief item) {
        ItemBrief.Lead lead = item.lead();
        return item.isRunning()
                && dueAt.equals(item.dueAt())
                && lead != null
                && lead.agencyId().equals(addressee.agencyId());
    }

    Reply reply() {
        if (reply == null) {
            reply = new Reply();
        }
        return reply;
    }

    UUID itemId() {
        return itemId;
    }

    String itemNumber() {
        return itemNumber;
    }

    String itemTitle() {
        return itemTitle;
    }

    UUID jurisdictionId() {
        return jurisdictionId;
    }

    String jurisdictionPath() {
        return jurisdictionPath;
    }

    Rung rung() {
        return rung;
    }

    LetterStatus status() {
        return status;
    }

    String number() {
        return number;
    }

    Addressee addressee() {
        return addressee;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Instant dueAt() {
        return dueAt;
    }

    boolean isByService() {
        return byService != null;
    }

    @Nullable
    String reason() {
        return reason;
    }

    String text() {
        return text;
    }

    @Nullable
    LocalDate answerBy() {
        return answerBy;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    String raisedBy() {
        return raisedBy;
    }

    @Nullable
    String endedReason() {
        return endedReason;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    UUID nextId() {
        return nextId;
    }
}
