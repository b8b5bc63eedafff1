package org.jointmeeting.agenda.session;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.Publicity;
import org.jointmeeting.shared.tracking.Tracked;

/** An item on one meeting's agenda: when it is heard, by whom it is presented, and the decision 议定事项 on it. */
@Entity
@Table(name = "agenda_entry")
class AgendaEntry extends Tracked {

    @Column(name = "meeting_id")
    private UUID meetingId = new UUID(0, 0);

    @Column(name = "item_id")
    private UUID itemId = new UUID(0, 0);

    private int ordinal;

    @Column(name = "minutes_planned")
    private int minutes;

    private @Nullable String presenter;

    private @Nullable String materials;

    @Enumerated(EnumType.STRING)
    private Publicity publicity = Publicity.INTERNAL;

    @Enumerated(EnumType.STRING)
    private @Nullable EntryOutcome outcome;

    @Column(name = "decision_text")
    private @Nullable String decisionText;

    @Enumerated(EnumType.STRING)
    @Column(name = "settlement_code")
    private @Nullable SettlementCode settlementCode;

    @Embedded
    private @Nullable Tally tally;

    @Column(name = "presence_waiver")
    private @Nullable String presenceWaiver;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    protected AgendaEntry() {}

    AgendaEntry(UUID meetingId, UUID itemId, int ordinal, EntryPlan plan) {
        this.meetingId = meetingId;
        this.itemId = itemId;
        this.ordinal = ordinal;
        plan(plan);
    }

    final void plan(EntryPlan plan) {
        minutes = plan.minutes();
        presenter = plan.presenter();
        materials = plan.materials();
        publicity = plan.publicity();
    }

    void moveTo(int newOrdinal) {
        ordinal = newOrdinal;
    }

    void assign(Decision decision, @Nullable String waiver, Instant at) {
        decide(EntryOutcome.ASSIGNED, decision.text(), at);
        tally = decision.tally();
        presenceWaiver = waiver;
    }

    void settle(Decision decision, SettlementCode code, @Nullable String waiver, Instant at) {
        decide(EntryOutcome.SETTLED, decision.text(), at);
        tally = decision.tally();
        settlementCode = code;
        presenceWaiver = waiver;
    }

    void refer(Decision recommendation, @Nullable String waiver, Instant at) {
        decide(EntryOutcome.REFERRED_TO_OWNERS, recommendation.text(), at);
        tally = recommendation.tally();
        presenceWaiver = waiver;
    }

    void defer(String reason, Instant at) {
        decide(EntryOutcome.DEFERRED, reason, at);
    }

    /** The meeting gave the item to another level. */
    void passOn(EntryOutcome level, String text, Instant at) {
        decide(level, text, at);
    }

    private void decide(EntryOutcome newOutcome, String text, Instant at) {
        outcome = newOutcome;
        decisionText = text;
        decidedAt = at;
    }

    void takeOff(Instant at) {
        bury(at);
    }

    EntryPlan asPlanned() {
        return new EntryPlan(minutes, presenter, materials, publicity);
    }

    UUID meetingId() {
        return meetingId;
    }

    UUID itemId() {
        return itemId;
    }

    int ordinal() {
        return ordinal;
    }

    @Nullable
    EntryOutcome outcome() {
        return outcome;
    }

    @Nullable
    String decisionText() {
        return decisionText;
    }

    @Nullable
    SettlementCode settlementCode() {
        return settlementCode;
    }

    @Nullable
    Tally tally() {
        return tally;
    }

    @Nullable
    String presenceWaiver() {
        return presenceWaiver;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }
}
