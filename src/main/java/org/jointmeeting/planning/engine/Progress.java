package org.jointmeeting.planning.engine;

/** How far a search has come: the share of its budget that is spent, places tried, and the best score so far. */
public record Progress(double spent, long moves, long score) {}
