package org.jointmeeting.supervision.guide;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with a guide once it was given. */
@Schema(description = "三导记录操作：记录结果 · action on a guide")
public enum GuideAction {
    RECORD_RESULT
}
