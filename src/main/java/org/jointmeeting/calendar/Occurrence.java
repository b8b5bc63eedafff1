package org.jointmeeting.calendar;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.text.Text;

/**
 * One date of a series.
 *
 * @param plannedOn what the rule says
 * @param heldOn the working day it is held on; null when it falls out
 * @param reason why it is not held on the planned day; null when it is
 */
public record Occurrence(LocalDate plannedOn, @Nullable LocalDate heldOn, @Nullable Text reason) {}
