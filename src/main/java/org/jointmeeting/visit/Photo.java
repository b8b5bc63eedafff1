package org.jointmeeting.visit;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.file.CheckedFile;
import org.jointmeeting.shared.tracking.Tracked;

/** A photo taken on a visit; its bytes stand in a table of their own. */
@Entity
@Table(name = "visit_photo")
class Photo extends Tracked {

    @Column(name = "visit_id")
    private UUID visitId = new UUID(0, 0);

    @Column(name = "file_name")
    private String fileName = "";

    @Column(name = "media_type")
    private String mediaType = "";

    @Column(name = "size_bytes")
    private long size;

    private String sha256 = "";

    private @Nullable String note;

    protected Photo() {}

    Photo(Visit visit, CheckedFile file, @Nullable String note) {
        this.visitId = visit.id();
        this.fileName = file.name();
        this.mediaType = file.type().mediaType();
        this.size = file.content().length;
        this.sha256 = file.sha256();
        this.note = note;
    }

    UUID visitId() {
        return visitId;
    }

    String fileName() {
        return fileName;
    }

    PhotoView view() {
        return new PhotoView(
                id(),
                visitId,
                fileName,
                mediaType,
                size,
                sha256,
                note,
                createdAt(),
                modifiedAt(),
                deletedAt(),
                version());
    }
}
