package org.jointmeeting.agenda.session;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may read an entry of the agenda. */
@Schema(description = "公开范围：内部、三方、小区公示、公开 · who may read it")
public enum Publicity {
    INTERNAL,
    THREE_PARTIES,
    RESIDENTS,
    PUBLIC
}
