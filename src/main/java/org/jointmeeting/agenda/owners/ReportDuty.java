package org.jointmeeting.agenda.owners;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The duty of the owners' committee to report to the community, before the vote or after it. */
@Schema(description = "向社区报告的义务 · the duty to report to the community")
public record ReportDuty(
        ReportPhase phase,
        @Schema(description = "最迟报告日 · the last day for it") LocalDate dueOn,
        @Nullable @Schema(description = "实际报告日 · when it was reported") LocalDate reportedOn,
        @Nullable String note,
        DutyState state) {

    static ReportDuty of(ReportPhase phase, LocalDate dueOn, @Nullable CommunityReport report, LocalDate today) {
        LocalDate reportedOn = report == null ? null : report.reportedOn();
        return new ReportDuty(
                phase, dueOn, reportedOn, report == null ? null : report.note(), state(dueOn, reportedOn, today));
    }

    private static DutyState state(LocalDate dueOn, @Nullable LocalDate reportedOn, LocalDate today) {
        LocalDate done = reportedOn == null ? today : reportedOn;
        if (done.isAfter(dueOn)) {
            return DutyState.MISSED;
        }
        return reportedOn == null ? DutyState.DUE : DutyState.FULFILLED;
    }
}
