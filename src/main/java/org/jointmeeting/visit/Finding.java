package org.jointmeeting.visit;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.tracking.Tracked;

/** Something found on a visit 走访发现; it may become one item. */
@Entity
@Table(name = "visit_finding")
class Finding extends Tracked {

    @Column(name = "visit_id")
    private UUID visitId = new UUID(0, 0);

    private int ordinal;

    @Column(name = "category_code")
    private String categoryCode = "";

    @Column(name = "finding_text")
    private String text = "";

    @Column(name = "item_id")
    private @Nullable UUID itemId;

    protected Finding() {}

    Finding(Visit visit, int ordinal, NewFinding given) {
        this.visitId = visit.id();
        this.ordinal = ordinal;
        this.categoryCode = given.category();
        this.text = given.text();
    }

    void becomes(UUID item) {
        itemId = item;
    }

    UUID visitId() {
        return visitId;
    }

    int ordinal() {
        return ordinal;
    }

    String categoryCode() {
        return categoryCode;
    }

    String text() {
        return text;
    }

    @Nullable
    UUID itemId() {
        return itemId;
    }
}
