package org.jointmeeting.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may read a record, from the narrowest to the widest. */
@Schema(description = "公开范围：内部、三方、小区公示、公开 · who may read it")
public enum Publicity {
    INTERNAL,
    THREE_PARTIES,
    RESIDENTS,
    PUBLIC;

    public boolean isOpenTo(Audience audience) {
        return ordinal() >= audience.ordinal();
    }

    public Publicity narrowerOf(Publicity other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
