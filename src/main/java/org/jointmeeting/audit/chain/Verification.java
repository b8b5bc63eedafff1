package org.jointmeeting.audit.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a check of the chain found.
 *
 * @param firstSeq the first place that is kept
 * @param lastSeq the last place that was there
 * @param wrong in the order of the chain, the first of them only
 */
record Verification(Instant verifiedAt, long firstSeq, long lastSeq, long checked, List<Wrong> wrong) {

    static final int MOST = 20;

    /** @param seq the place in the chain; 0 where it has none */
    record Wrong(long seq, Finding finding) {}

    boolean isWhole() {
        return wrong.isEmpty();
    }

    Verification with(List<Wrong> more) {
        List<Wrong> all = new ArrayList<>(wrong);
        more.stream().limit(MOST).forEach(all::add);
        return new Verification(verifiedAt, firstSeq, lastSeq, checked, all);
    }
}
