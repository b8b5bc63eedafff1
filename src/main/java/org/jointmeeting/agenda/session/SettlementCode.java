package org.jointmeeting.agenda.session;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a matter was settled on the spot. */
@Schema(description = "当场办结方式：达成一致、已作说明、已整改、无需处理 · how it was settled")
public enum SettlementCode {
    AGREED,
    EXPLAINED,
    ALREADY_MENDED,
    NO_ACTION_NEEDED
}
