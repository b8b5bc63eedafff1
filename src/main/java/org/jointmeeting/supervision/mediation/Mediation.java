package org.jointmeeting.supervision.mediation;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.CompoundView;
import org.jointmeeting.shared.tracking.Tracked;

/** A mediation 调解 of one conflict among the three parties of a compound. */
@Entity
@Table(name = "mediation")
class Mediation extends Tracked {

    @Column(name = "compound_id")
    private UUID compoundId = new UUID(0, 0);

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath = "";

    @Column(name = "category_code")
    private String categoryCode = "";

    private String title = "";

    private String facts = "";

    @Enumerated(EnumType.STRING)
    private MediationStatus status = MediationStatus.OPEN;

    @Embedded
    private Mediator mediator = Mediator.nobody();

    @Column(name = "session_count")
    private int sessionCount;

    @Column(name = "last_session_at")
    private @Nullable Instant lastSessionAt;

    @Embedded
    private @Nullable Conclusion conclusion;

    @Column(name = "item_id")
    private @Nullable UUID itemId;

    protected Mediation() {}

    Mediation(CompoundView compound, Conflict conflict, Mediator mediator) {
        this.compoundId = compound.id();
        this.jurisdictionPath = compound.jurisdictionPath();
        this.mediator = mediator;
        is(conflict);
    }

    /** What it is about. */
    record Conflict(String category, String title, String facts) {}

    private void is(Conflict conflict) {
        categoryCode = conflict.category();
        title = conflict.title();
        facts = conflict.facts();
    }

    /** The one door of every change of status. */
    private void move(MediationAction action) {
        status = MediationLifecycle.require(status, action);
    }

    void change(Conflict conflict, Mediator leading) {
        move(MediationAction.CHANGE);
        is(conflict);
        mediator = leading;
    }

    /** @return the number of the session */
    int recordSession(Instant heldAt) {
        move(MediationAction.RECORD_SESSION);
        lastSessionAt = heldAt;
        return ++sessionCount;
    }

    void close(CloseMediation told, Instant at) {
        move(MediationAction.CLOSE);
        conclusion = new Conclusion(told, at);
    }

    void withdraw(String why, Instant at) {
        move(MediationAction.WITHDRAW);
        conclusion = Conclusion.withdrawn(why, at);
    }

    void becomes(UUID item) {
        move(MediationAction.RAISE);
        itemId = item;
    }

    final void giveTo(Mediator next) {
        mediator = next;
    }

    /** Whether something is left open that has not become an item yet. */
    boolean isToBeRaised() {
        return itemId == null && conclusion != null && conclusion.outcome().leavesSomethingOpen();
    }

    UUID compoundId() {
        return compoundId;
    }

    String jurisdictionPath() {
        return jurisdictionPath;
    }

    Conflict conflict() {
        return new Conflict(categoryCode, title, facts);
    }

    MediationStatus status() {
        return status;
    }

    Mediator mediator() {
        return mediator;
    }

    int sessionCount() {
        return sessionCount;
    }

    @Nullable
    Instant lastSessionAt() {
        return lastSessionAt;
    }

    @Nullable
    Conclusion conclusion() {
        return conclusion;
    }

    @Nullable
    UUID itemId() {
        return itemId;
    }
}
