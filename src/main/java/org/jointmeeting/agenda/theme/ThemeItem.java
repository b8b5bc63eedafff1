package org.jointmeeting.agenda.theme;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jointmeeting.shared.tracking.Tracked;

/** An item that a suggestion counts; an item counts for one suggestion only, however often it is looked. */
@Entity
@Table(name = "theme_item")
class ThemeItem extends Tracked {

    @Column(name = "suggestion_id")
    private UUID suggestionId = new UUID(0, 0);

    @Column(name = "item_id")
    private UUID itemId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private Attachment attachment = Attachment.SUGGESTED;

    protected ThemeItem() {}

    ThemeItem(ThemeSuggestion suggestion, UUID itemId) {
        this.suggestionId = suggestion.id();
        this.itemId = itemId;
    }

    void attach(Attachment how) {
        attachment = how;
    }

    UUID suggestionId() {
        return suggestionId;
    }

    UUID itemId() {
        return itemId;
    }

    Attachment attachment() {
        return attachment;
    }
}
