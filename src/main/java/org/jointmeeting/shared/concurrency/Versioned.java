package org.jointmeeting.shared.concurrency;

import java.util.UUID;

/** A view of one row: its id and the version that is its ETag. */
public interface Versioned {

    UUID id();

    long version();
}
