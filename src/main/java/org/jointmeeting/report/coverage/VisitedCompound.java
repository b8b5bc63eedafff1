package org.jointmeeting.report.coverage;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.report.rule.Verdict;

/**
 * A compound, and whether it was visited in a period.
 *
 * @param lastVisitedOn the day of the last visit in the period; null when there was none
 */
public record VisitedCompound(
        UUID id, String name, UUID jurisdictionId, String path, @Nullable LocalDate lastVisitedOn, Verdict verdict) {}
