package org.jointmeeting.agenda.evidence;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Insight;
import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemViews;
import org.jointmeeting.agenda.Items;
import org.jointmeeting.agenda.StatusGroup;
import org.jointmeeting.meeting.Audience;
import org.jointmeeting.meeting.Publicity;
import org.jointmeeting.meeting.Reader;
import org.jointmeeting.meeting.seat.Readers;
import org.jointmeeting.shared.file.CheckedFile;
import org.jointmeeting.shared.file.FileBytes;
import org.jointmeeting.shared.file.FileBytes.Shelf;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Takes files as evidence of an item, and gives them back. */
@ApplicationScoped
public class KeepingEvidence {

    private static final Text WHAT = Text.of("佐证材料", "evidence");
    private static final int MOST = 100;
    private static final int LONGEST_NOTE = 500;

    private static final Shelf SHELF = new Shelf("evidence_content", "evidence_id");

    private final EvidenceFiles files;
    private final FileBytes bytes;
    private final Items items;
    private final ItemViews views;
    private final Readers readers;

    KeepingEvidence(EvidenceFiles files, FileBytes bytes, Items items, ItemViews views, Readers readers) {
        this.bytes = bytes;
        this.views = views;
        this.readers = readers;
        this.files = files;
        this.items = items;
    }

    /** A file together with what is known of it. */
    record Stored(EvidenceView about, byte[] content) {}

    @Transactional
    public EvidenceView add(UUID itemId, @Nullable String fileName, byte[] content, Remark remark) {
        Item item = items.require(itemId);
        if (item.status().group() == StatusGroup.CLOSED) {
            throw Problem.conflict(Text.of("议题已终止，不能再添加材料。", "The item has ended; no evidence is added any more."));
        }
        String note = remark.note();
        if (note != null && note.length() > LONGEST_NOTE) {
            throw Problem.field("note", Text.of("说明不得超过 500 字。", "500 characters at most."));
        }
        if (files.of(itemId).size() >= MOST) {
            throw Problem.conflict(Text.of("每件议题最多 {0} 份材料。", "An item holds {0} files at most.", MOST));
        }
        CheckedFile file = CheckedFile.of(fileName, content);
        Evidence evidence = new Evidence(itemId, file, note, remark.publicity());
        files.persistAndFlush(evidence);
        bytes.store(SHELF, evidence.id(), content);
        return EvidenceView.of(evidence);
    }

    /** @throws Problem 400 naming the field when one of the ids is no evidence of this item */
    public void requireOf(Item item, Set<UUID> ids, String field) {
        if (files.countOf(item.id(), ids) != ids.size()) {
            throw Problem.field(
                    field,
                    Text.of(
                            "有材料不属于本议题，请先上传到本议题。",
                            "Some of it is no evidence of this item; upload it to the item first."));
        }
    }

    @Transactional
    List<EvidenceView> of(UUID itemId) {
        return files.of(itemId).stream()
                .filter(readable(items.require(itemId)))
                .map(EvidenceView::of)
                .toList();
    }

    @Transactional
    Stored content(UUID itemId, UUID id) {
        Predicate<Evidence> readable = readable(items.require(itemId));
        Evidence evidence = files.findById(id);
        boolean isOfItem = evidence != null && evidence.itemId().equals(itemId) && !evidence.isDeleted();
        if (!isOfItem || !readable.test(evidence)) {
            throw Problem.notFound(WHAT);
        }
        return new Stored(EvidenceView.of(evidence), bytes.of(SHELF, id));
    }

    /** All of it to those at work on the item; to others what is public enough for them, and what they added. */
    private Predicate<Evidence> readable(Item item) {
        if (views.insightInto(item) == Insight.WHOLE) {
            return evidence -> true;
        }
        Publicity ofItem = items.publicityOf(item);
        Reader reader = readers.current();
        Audience audience = reader.of(item.jurisdictionPath(), item.compoundIds());
        UUID account = reader.caller().accountId();
        return evidence ->
                evidence.within(ofItem).isOpenTo(audience) || (account != null && account.equals(evidence.createdBy()));
    }
}
