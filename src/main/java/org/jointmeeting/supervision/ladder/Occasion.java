package org.jointmeeting.supervision.ladder;

import org.jspecify.annotations.Nullable;

/**
 * Why a letter is raised, and by whom.
 *
 * @param reason a supervisor's; null when the service raises it because its moment has come
 */
record Occasion(Rung rung, String by, @Nullable String reason) {

    private static final String SERVICE = "系统";

    static Occasion ofService(Rung rung) {
        return new Occasion(rung, SERVICE, null);
    }

    boolean isByService() {
        return reason == null;
    }
}
