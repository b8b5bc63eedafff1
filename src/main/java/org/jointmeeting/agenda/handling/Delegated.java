package org.jointmeeting.agenda.handling;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemStatus;
import org.jointmeeting.agenda.Step;

/** What becomes of an item that no lead reported but its children; the levels answer. */
public interface Delegated {

    /**
     * Lets it go on by those of its children that can.
     *
     * @param childIds which of them; null or none is all that can
     * @return the status it goes on in; the caller moves it
     */
    ItemStatus goOn(Item item, @Nullable Set<UUID> childIds, Step step);

    /** The item rebounded: one that it is a part of, and that waits to be verified, goes on too. */
    void cameBack(Item child);
}
