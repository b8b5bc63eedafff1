package org.jointmeeting.security;

import java.util.UUID;

import org.jointmeeting.shared.problem.Problem;

/** Where a jurisdiction stands in the tree; the organisation room answers. */
public interface Subtrees {

    /**
     * The codes from the root down, {@code /330100000000/330106000000/}.
     *
     * @throws Problem 404 when there is no such jurisdiction within the caller's reach
     */
    String pathOf(UUID jurisdictionId);
}
