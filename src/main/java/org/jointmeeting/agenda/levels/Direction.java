package org.jointmeeting.agenda.levels;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which way an item goes between levels. */
@Schema(description = "流转方向：上提、下沉 · which way an item goes")
public enum Direction {
    ESCALATE,
    DELEGATE
}
