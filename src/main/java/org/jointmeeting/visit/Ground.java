package org.jointmeeting.visit;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The compound that is visited, and whose visit it is. */
record Ground(UUID compoundId, String jurisdictionPath, Commissioner commissioner) {

    /** @param personId null where no commissioner is recorded and somebody with the role acts */
    record Commissioner(@Nullable UUID personId, String name) {}
}
