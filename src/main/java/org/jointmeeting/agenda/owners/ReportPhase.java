package org.jointmeeting.agenda.owners;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When the owners' committee reports to the community. */
@Schema(description = "报告环节：表决前、表决后 · before or after the vote")
public enum ReportPhase {
    BEFORE_VOTE,
    AFTER_VOTE
}
