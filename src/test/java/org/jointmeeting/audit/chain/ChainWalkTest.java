package org.jointmeeting.audit.chain;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.jointmeeting.audit.entry.Actor;
import org.jointmeeting.audit.entry.AuditAction;
import org.jointmeeting.audit.entry.AuditKey;
import org.jointmeeting.audit.entry.Deed;
import org.jointmeeting.audit.entry.EntryRow;
import org.jointmeeting.audit.entry.Scene;

import static org.assertj.core.api.Assertions.assertThat;

/** What a walk along the chain notices, with nothing but the chain. */
class ChainWalkTest {

    private static final Instant AT = Instant.parse("2026-11-23T01:00:00Z");
    private static final AuditKey KEY = newKey();
    private static final int LENGTH = 5;

    private final List<ChainTable.Link> chain = chain(LENGTH, KEY);

    @Test
    void aChainAsItWasSealedIsWhole() {
        assertThat(walked(chain, head(chain, KEY)).isWhole()).isTrue();
        assertThat(walked(List.of(), new Head(0, Head.NOTHING_BEFORE, AT, "", ""))
                        .isWhole())
                .isTrue();
    }

    @Test
    void aTailCutTogetherWithItsHeadIsKnownByAnAnchorOnly() {
        List<ChainTable.Link> cut = chain.subList(0, 3);
        assertThat(walked(cut, head(cut, KEY)).isWhole()).isTrue();
        assertThat(walked(cut, head(cut, KEY), head(chain, KEY)).wrong())
                .containsExactly(new Verification.Wrong(4, Finding.TAIL_CUT));
    }

    @Test
    void aHeadWithoutThisServicesSignatureIsForged() {
        assertThat(walked(chain, head(chain, newKey())).wrong())
                .containsExactly(new Verification.Wrong(LENGTH, Finding.HEAD_FORGED));
        assertThat(walked(chain, null).wrong()).containsExactly(new Verification.Wrong(LENGTH, Finding.HEAD_FORGED));
    }

    @Test
    void aChainWrittenAnewWithAnotherKeyIsForeign() {
        List<ChainTable.Link> other = chain(LENGTH, newKey());
        assertThat(walked(other, head(other, KEY)).wrong())
                .hasSize(LENGTH)
                .allMatch(wrong -> wrong.finding() == Finding.FOREIGN_KEY);
    }

    @Test
    void aChainThatWasWrittenAnewMissesTheAnchor() {
        List<ChainTable.Link> other = chain(LENGTH, KEY);
        assertThat(walked(other, head(other, KEY), head(chain, KEY)).wrong())
                .containsExactly(new Verification.Wrong(LENGTH, Finding.ANCHOR_MISMATCH));
    }

    @Test
    void twoThatChangePlacesAreFound() {
        List<ChainTable.Link> mixed = new ArrayList<>(chain);
        mixed.set(1, moved(chain.get(2), 2));
        mixed.set(2, moved(chain.get(1), 3));
        assertThat(walked(mixed, head(chain, KEY)).wrong())
                .extracting("finding")
                .contains(Finding.BROKEN);
    }

    @Test
    void aChainIsCheckedFromWhereItWasPurged() {
        Head checkpoint = head(chain.subList(0, 2), KEY);
        ChainWalk walk = new ChainWalk(KEY, checkpoint);
        walk.expect(checkpoint);
        chain.subList(2, LENGTH).forEach(walk::pass);
        walk.end(head(chain, KEY));
        assertThat(walk.outcome(AT)).isEqualTo(new Verification(AT, 3, LENGTH, 3, List.of()));
    }

    private static Verification walked(List<ChainTable.Link> links, Head head, Head... anchors) {
        ChainWalk walk = new ChainWalk(KEY, null);
        List.of(anchors).forEach(walk::expect);
        links.forEach(walk::pass);
        walk.end(head);
        return walk.outcome(AT);
    }

    private static ChainTable.Link moved(ChainTable.Link link, long seq) {
        return new ChainTable.Link(seq, link.entryId(), link.sealedAt(), link.hash(), true, link.entry());
    }

    private static Head head(List<ChainTable.Link> links, AuditKey key) {
        ChainTable.Link last = links.get(links.size() - 1);
        return Head.signed(last.seq(), last.hash(), last.sealedAt(), key);
    }

    private static List<ChainTable.Link> chain(int length, AuditKey key) {
        List<ChainTable.Link> links = new ArrayList<>();
        String hash = Head.NOTHING_BEFORE;
        for (long seq = 1; seq <= length; seq++) {
            EntryRow entry = entry(key);
            hash = entry.sealedAfter(hash, seq, AT);
            links.add(new ChainTable.Link(seq, entry.id(), AT, hash, true, entry));
        }
        return links;
    }

    private static EntryRow entry(AuditKey key) {
        Deed deed = new Deed(AuditAction.CHANGED, "PERSON", "1", "/", null, "{\"name\":\"旧\"}", "{\"name\":\"新\"}");
        return EntryRow.of(UUID.randomUUID(), Actor.of(null, "somebody"), Scene.inside(AT), deed, key);
    }

    private static AuditKey newKey() {
        try {
            return new AuditKey(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
