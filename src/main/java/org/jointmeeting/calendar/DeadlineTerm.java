package org.jointmeeting.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jointmeeting.shared.tracking.Tracked;

/** One edition of what an urgency allows; the highest holds, the others are its history. */
@Entity
@Table(name = "deadline_term")
class DeadlineTerm extends Tracked {

    @Enumerated(EnumType.STRING)
    private Urgency urgency = Urgency.ORDINARY;

    private int edition;

    private int amount;

    private String reason = "";

    protected DeadlineTerm() {}

    DeadlineTerm(Urgency urgency, int edition, int amount, String reason) {
        this.urgency = urgency;
        this.edition = edition;
        this.amount = amount;
        this.reason = reason;
    }

    Urgency urgency() {
        return urgency;
    }

    int edition() {
        return edition;
    }

    int amount() {
        return amount;
    }

    String reason() {
        return reason;
    }
}
