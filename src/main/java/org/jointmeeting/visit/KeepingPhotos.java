package org.jointmeeting.visit;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.file.CheckedFile;
import org.jointmeeting.shared.file.FileBytes;
import org.jointmeeting.shared.file.FileBytes.Shelf;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.text.Text;

/** Takes the photos of a visit, and gives them back. */
@ApplicationScoped
public class KeepingPhotos {

    private static final Shelf SHELF = new Shelf("visit_photo_content", "photo_id");
    private static final int MOST = 30;
    private static final int LONGEST_NOTE = 500;

    private final Photos photos;
    private final FileBytes bytes;
    private final Visits visits;
    private final MakingVisits making;

    KeepingPhotos(Photos photos, FileBytes bytes, Visits visits, MakingVisits making) {
        this.photos = photos;
        this.bytes = bytes;
        this.visits = visits;
        this.making = making;
    }

    /** A photo's name together with its bytes. */
    record Stored(String fileName, byte[] content) {}

    @Transactional
    public PhotoView add(UUID visitId, @Nullable String fileName, byte[] content, @Nullable String note) {
        Visit visit = making.own(visitId);
        if (visit.status() == VisitStatus.CANCELLED) {
            throw Problem.conflict(Text.of("走访已取消，不能添加照片。", "The visit was called off; no photo is added."));
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            throw Problem.field("note", Text.of("说明不得超过 500 字。", "500 characters at most."));
        }
        if (photos.of(visitId).size() >= MOST) {
            throw Problem.conflict(Text.of("每次走访最多 {0} 张照片。", "A visit holds {0} photos at most.", MOST));
        }
        CheckedFile file = CheckedFile.of(fileName, content);
        if (!file.type().isPicture()) {
            throw new Problem(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, Text.of("只接受 JPG、PNG 照片。", "Only photos are taken: JPG, PNG."));
        }
        Photo photo = new Photo(visit, file, note);
        photos.persistAndFlush(photo);
        bytes.store(SHELF, photo.id(), content);
        return photo.view();
    }

    @Transactional
    List<PhotoView> of(UUID visitId) {
        return photos.of(visits.require(visitId).id()).stream().map(Photo::view).toList();
    }

    @Transactional
    Stored content(UUID visitId, UUID id) {
        Photo photo = photos.require(visits.require(visitId).id(), id);
        return new Stored(photo.fileName(), bytes.of(SHELF, id));
    }
}
