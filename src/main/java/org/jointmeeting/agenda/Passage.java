package org.jointmeeting.agenda;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import org.jspecify.annotations.Nullable;

/**
 * How an item goes through the levels 流转: where it began, which item it is a part of, and what it asks of a level above.
 * It only ever goes up from where it began, so that whoever reaches its origin has had it or is passed by it: they follow
 * it wherever it is.
 */
@Embeddable
public class Passage {

    @Column(name = "origin_path")
    private String originPath = "";

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Column(name = "delegated_task")
    private @Nullable String task;

    @Column(name = "latest_due_on")
    private @Nullable LocalDate latestDueOn;

    @Embedded
    private @Nullable Escalation escalation;

    protected Passage() {}

    private Passage(String originPath) {
        this.originPath = originPath;
    }

    static Passage from(String originPath) {
        return new Passage(originPath);
    }

    void belongTo(UUID parent, String ownTask, LocalDate latest) {
        parentId = parent;
        task = ownTask;
        latestDueOn = latest;
    }

    void allowUntil(LocalDate latest) {
        if (latestDueOn != null && latestDueOn.isBefore(latest)) {
            latestDueOn = latest;
        }
    }

    void ask(@Nullable Escalation newEscalation) {
        escalation = newEscalation;
    }

    public String originPath() {
        return originPath;
    }

    /** The item of the level above that this one is a part of. */
    public @Nullable UUID parentId() {
        return parentId;
    }

    /** What the level above wants done. */
    public @Nullable String task() {
        return task;
    }

    /** The day the level above set: nothing in it is due later. */
    public @Nullable LocalDate latestDueOn() {
        return latestDueOn;
    }

    public @Nullable Escalation escalation() {
        return escalation;
    }
}
