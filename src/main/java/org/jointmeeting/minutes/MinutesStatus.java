package org.jointmeeting.minutes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Text;

/** Where minutes stand. */
@Schema(description = "纪要状态：已拟、已签批、已印发 · status of minutes")
public enum MinutesStatus {
    DRAFTED(Text.of("已拟", "drafted")),
    APPROVED(Text.of("已签批", "approved")),
    ISSUED(Text.of("已印发", "issued"));

    private final Text label;

    MinutesStatus(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
