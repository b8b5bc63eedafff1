package org.jointmeeting.agenda.theme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an item belongs to a theme: found for it; merged into its street-level item; further along, so that it is only linked. */
@Schema(description = "与共性议题的关系：待定、已并入、仅关联 · how it is attached")
public enum Attachment {
    SUGGESTED,
    MERGED,
    LINKED
}
