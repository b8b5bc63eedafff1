package org.jointmeeting.agenda.evidence;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.Publicity;
import org.jointmeeting.shared.file.CheckedFile;
import org.jointmeeting.shared.tracking.Tracked;

/** A file that proves something about an item; its bytes stand in a table of their own. */
@Entity
@Table(name = "evidence")
class Evidence extends Tracked {

    @Column(name = "item_id")
    private UUID itemId = new UUID(0, 0);

    @Column(name = "file_name")
    private String fileName = "";

    @Column(name = "media_type")
    private String mediaType = "";

    @Column(name = "size_bytes")
    private long size;

    private String sha256 = "";

    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    private @Nullable Publicity publicity;

    protected Evidence() {}

    Evidence(UUID itemId, CheckedFile file, @Nullable String note, @Nullable Publicity publicity) {
        this.itemId = itemId;
        this.fileName = file.name();
        this.mediaType = file.type().mediaType();
        this.size = file.content().length;
        this.sha256 = file.sha256();
        this.note = note;
        this.publicity = publicity;
    }

    UUID itemId() {
        return itemId;
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    @Nullable
    String note() {
        return note;
    }

    @Nullable
    Publicity publicity() {
        return publicity;
    }

    /** What the item's publicity leaves of its own. */
    Publicity within(Publicity ofItem) {
        return publicity == null ? ofItem : publicity.narrowerOf(ofItem);
    }
}
