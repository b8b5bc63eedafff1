package org.jointmeeting.agenda.owners;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a duty to report stands: done in time; still to be done; done late or not at all. */
@Schema(description = "报告义务：已履行、待履行、未按期履行 · how the duty stands")
public enum DutyState {
    FULFILLED,
    DUE,
    MISSED
}
