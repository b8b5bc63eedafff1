package org.jointmeeting.agenda;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Which items are under supervision 督办; the supervision room answers. */
public interface SupervisedItems {

    /** In one statement, however many are asked for. */
    Set<UUID> among(Collection<UUID> itemIds);
}
