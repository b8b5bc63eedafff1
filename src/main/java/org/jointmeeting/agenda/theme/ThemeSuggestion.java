package org.jointmeeting.agenda.theme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.tracking.Tracked;

/** A suggestion of one street-level item for what several compounds of the street raised within a period. */
@Entity
@Table(name = "theme_suggestion")
class ThemeSuggestion extends Tracked {

    @Column(name = "jurisdiction_id")
    private UUID jurisdictionId = new UUID(0, 0);

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath = "";

    @Column(name = "category_code")
    private String categoryCode = "";

    @Column(name = "begins_on")
    private LocalDate beginsOn = LocalDate.EPOCH;

    @Column(name = "ends_on")
    private LocalDate endsOn = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private ThemeStatus status = ThemeStatus.SUGGESTED;

    @Column(name = "dismissed_reason")
    private @Nullable String dismissedReason;

    @Column(name = "item_id")
    private @Nullable UUID itemId;

    /** True while it waits for an answer, then null: a street has one open suggestion in a category. */
    private @Nullable Boolean live = true;

    protected ThemeSuggestion() {}

    ThemeSuggestion(Theme theme) {
        this.jurisdictionId = theme.street().id();
        this.jurisdictionPath = theme.street().path();
        this.categoryCode = theme.category();
        this.beginsOn = theme.beginsOn();
        this.endsOn = theme.endsOn();
    }

    /** More of the same was raised before anybody answered. */
    void extend(LocalDate until, Instant at) {
        endsOn = until;
        touch(at);
    }

    void takeUp(UUID item) {
        move(ThemeAction.TAKE_UP);
        itemId = item;
    }

    void dismiss(String reason) {
        move(ThemeAction.DISMISS);
        dismissedReason = reason;
    }

    /** The one door of every change of status. */
    private void move(ThemeAction action) {
        status = ThemeLifecycle.require(status, action);
        live = null;
    }

    UUID jurisdictionId() {
        return jurisdictionId;
    }

    String jurisdictionPath() {
        return jurisdictionPath;
    }

    String categoryCode() {
        return categoryCode;
    }

    LocalDate beginsOn() {
        return beginsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    ThemeStatus status() {
        return status;
    }

    @Nullable
    String dismissedReason() {
        return dismissedReason;
    }

    @Nullable
    UUID itemId() {
        return itemId;
    }
}
