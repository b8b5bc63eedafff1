package org.jointmeeting.report.duty;

import java.time.LocalDate;
import java.util.UUID;

import org.jointmeeting.report.rule.Verdict;

/**
 * That a jurisdiction owed a meeting in a period: held, missed or still due.
 *
 * @param until the last day of the period
 */
public record MeetingDuty(
        UUID jurisdictionId, String path, String name, LocalDate from, LocalDate until, Verdict verdict) {

    /** Unlike any other's, in the order of the jurisdictions. */
    public String key() {
        return jurisdictionId + "." + from;
    }
}
