package org.jointmeeting.audit.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.audit.entry.AuditAction;
import org.jointmeeting.audit.entry.AuditKey;
import org.jointmeeting.audit.entry.EntryRow;

/** Goes along the chain place by place and notes what is wrong; remembers no more than the last hash and the anchors. */
final class ChainWalk {

    private final AuditKey key;
    private final long start;
    private final Map<Long, List<Head>> anchors = new HashMap<>();
    private final List<Verification.Wrong> wrong = new ArrayList<>();
    private long seq;
    private String hash;
    private long checked;

    ChainWalk(AuditKey key, @Nullable Head checkpoint) {
        this.key = key;
        this.start = checkpoint == null ? Head.BEGINNING : checkpoint.seq();
        this.seq = start;
        this.hash = checkpoint == null ? Head.NOTHING_BEFORE : checkpoint.hash();
    }

    /** An anchor that the chain must pass, wherever it was kept. */
    void expect(Head anchor) {
        if (!anchor.isSignedWith(key)) {
            note(anchor.seq(), Finding.ANCHOR_FORGED);
        } else if (anchor.seq() == start && !anchor.hash().equals(hash)) {
            note(anchor.seq(), Finding.ANCHOR_MISMATCH);
        } else {
            anchors.computeIfAbsent(anchor.seq(), any -> new ArrayList<>()).add(anchor);
        }
    }

    void pass(ChainTable.Link link) {
        if (link.seq() != seq + 1) {
            note(seq + 1, Finding.MISSING);
            hash = link.hash();
        } else {
            check(link);
        }
        seq = link.seq();
        hash = link.hash();
        checked++;
        for (Head anchor : anchors.getOrDefault(seq, List.of())) {
            if (!anchor.hash().equals(hash)) {
                note(seq, Finding.ANCHOR_MISMATCH);
            }
        }
    }

    private void check(ChainTable.Link link) {
        EntryRow entry = link.entry();
        if (!link.isEntryThere()) {
            note(link.seq(), Finding.MISSING);
        } else if (entry == null) {
            note(link.seq(), Finding.ALTERED);
        } else if (!entry.isWrittenWith(key)) {
            note(link.seq(), entry.keyId().equals(key.id()) ? Finding.ALTERED : Finding.FOREIGN_KEY);
        } else if (!entry.sealedAfter(hash, link.seq(), link.sealedAt()).equals(link.hash())) {
            note(link.seq(), Finding.BROKEN);
        } else if (entry.deed().action() == AuditAction.HEAD_DISTRUSTED) {
            note(link.seq(), Finding.HEAD_FORGED);
        }
    }

    /** The chain has no further place; anchors and head must not know of one. */
    void end(@Nullable Head head) {
        boolean isCut = anchors.keySet().stream().anyMatch(known -> known > seq) || (head != null && head.seq() > seq);
        if (isCut) {
            note(seq + 1, Finding.TAIL_CUT);
        }
        if (head == null || !head.isSignedWith(key)) {
            note(seq, Finding.HEAD_FORGED);
        } else if (head.seq() < seq || (head.seq() == seq && !head.hash().equals(hash))) {
            note(head.seq(), Finding.BROKEN);
        }
    }

    long seq() {
        return seq;
    }

    Verification outcome(java.time.Instant at) {
        return new Verification(at, start + 1, seq, checked, List.copyOf(wrong));
    }

    private void note(long place, Finding finding) {
        if (wrong.size() < Verification.MOST) {
            wrong.add(new Verification.Wrong(place, finding));
        }
    }
}
