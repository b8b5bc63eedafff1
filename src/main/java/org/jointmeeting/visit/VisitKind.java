package org.jointmeeting.visit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a visit was planned before. */
@Schema(description = "走访方式：计划走访、随机走访 · planned before, or spontaneous")
public enum VisitKind {
    PLANNED,
    SPONTANEOUS
}
