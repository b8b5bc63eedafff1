package org.jointmeeting.agenda;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a department task stands. */
@Schema(description = "任务状态：待签收、已签收、已完成、已退单、已免办 · status of a task")
public enum TaskStatus {
    OFFERED,
    SIGNED,
    DONE,
    RETURNED,
    WAIVED
}
