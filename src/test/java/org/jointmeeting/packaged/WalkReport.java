package org.jointmeeting.packaged;

import java.util.List;
import java.util.Set;

/**
 * What the walk came to.
 *
 * @param legal steps that were done
 * @param refused steps that were refused with a 4xx
 * @param never actions that were tried and never done
 */
record WalkReport(int steps, int legal, int refused, int kills, Set<String> never, List<String> violations) {

    String lastLine() {
        return "steps=%d legal=%d refused=%d kills=%d violations=%d"
                .formatted(steps, legal, refused, kills, violations.size());
    }
}
