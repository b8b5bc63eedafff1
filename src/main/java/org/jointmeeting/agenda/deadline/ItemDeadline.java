package org.jointmeeting.agenda.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/**
 * By when an item is due, as its row has it; empty until the item is first assigned. While the clock stands still the due
 * date is the one it had when it stopped.
 */
@Embeddable
public class ItemDeadline {

    @Enumerated(EnumType.STRING)
    @Column(name = "deadline_basis")
    private @Nullable DeadlineBasis basis;

    @Column(name = "deadline_from")
    private @Nullable Instant beganAt;

    @Column(name = "deadline_amount")
    private int amount;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "deadline_editions")
    private @Nullable String editions;

    @Column(name = "still_since")
    private @Nullable Instant stillSince;

    @Enumerated(EnumType.STRING)
    @Column(name = "still_reason")
    private @Nullable StandStillReason stillReason;

    @Column(name = "extensions_left")
    private int extensionsLeft;

    /** @param newAmount working days, or hours, from the start to the due date as it was set */
    void begin(DeadlineBasis newBasis, Instant at, int newAmount, int extensions) {
        basis = newBasis;
        beganAt = at;
        amount = newAmount;
        stillSince = null;
        stillReason = null;
        extensionsLeft = extensions;
    }

    void move(Due due, Editions countedOn) {
        dueOn = due.on();
        dueAt = due.at();
        editions = countedOn.written();
    }

    void stop(StandStillReason reason, Instant at) {
        stillSince = at;
        stillReason = reason;
    }

    void goOn() {
        stillSince = null;
        stillReason = null;
    }

    /** From now on it is a day that somebody named. */
    void extendOnce() {
        basis = DeadlineBasis.CHOSEN;
        extensionsLeft--;
    }

    /** Whether there is a due date at all. */
    public boolean isSet() {
        return dueAt != null;
    }

    public boolean isRunning() {
        return isSet() && stillSince == null;
    }

    /** Whether it was missed by then; while the clock stands still, whether it was when it stopped. */
    public boolean isMissedAt(Instant now) {
        Instant read = stillSince == null ? now : stillSince;
        return dueAt != null && read.truncatedTo(ChronoUnit.SECONDS).isAfter(dueAt);
    }

    public @Nullable DeadlineBasis basis() {
        return basis;
    }

    public @Nullable Instant beganAt() {
        return beganAt;
    }

    public int amount() {
        return amount;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable Instant dueAt() {
        return dueAt;
    }

    public @Nullable Instant stillSince() {
        return stillSince;
    }

    public @Nullable StandStillReason stillReason() {
        return stillReason;
    }

    public int extensionsLeft() {
        return extensionsLeft;
    }

    /** The years the due date was counted on though their holidays were not known. */
    public List<Integer> uncoveredYears() {
        return editions().uncovered();
    }

    Editions editions() {
        return Editions.read(editions);
    }

    /** @throws IllegalStateException when nothing is due yet */
    Due due() {
        return new Due(required(dueOn), required(dueAt));
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value, "the clock of this item never began");
    }
}
