package org.jointmeeting.agenda;

import java.util.UUID;

/** An item took an action of its lifecycle; told by its one door, in the transaction that moves it. */
public record ItemMoved(UUID itemId, ItemAction action, ItemStatus from, ItemStatus to) {}
