package org.jointmeeting.agenda.owners;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who organises the owners' vote. */
@Schema(description = "组织者：业主委员会、代行主体（筹备组、物管会等）、社区 · who organises the vote")
public enum Organiser {
    OWNERS_COMMITTEE,
    STAND_IN,
    COMMUNITY
}
