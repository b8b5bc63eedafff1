package org.jointmeeting.report.history;

import java.time.Instant;

/** That from some moment on an item was due by another. */
public record DueDate(Instant knownAt, Instant dueAt) {}
