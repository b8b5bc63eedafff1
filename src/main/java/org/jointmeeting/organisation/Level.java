package org.jointmeeting.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Level of a jurisdiction, from the top down. A parent is always of a higher level; levels may be skipped. */
@Schema(description = "层级：市、区县、街道乡镇、社区村 · level")
public enum Level {
    CITY,
    DISTRICT,
    STREET,
    COMMUNITY;

    public boolean isAbove(Level other) {
        return ordinal() < other.ordinal();
    }
}
