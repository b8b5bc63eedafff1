package org.jointmeeting.agenda.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an item is not taken. */
@Schema(description = "不予受理原因：不属议事范围、正在司法程序中、已有处理结论、信息不实、其他 · why it is not taken")
public enum RejectionReason {
    NOT_A_JOINT_MATTER,
    IN_COURT,
    ALREADY_SETTLED,
    NOT_TRUE,
    OTHER
}
