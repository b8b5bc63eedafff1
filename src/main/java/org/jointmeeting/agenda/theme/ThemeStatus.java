package org.jointmeeting.agenda.theme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Text;

/** Where a suggestion stands. */
@Schema(description = "共性问题建议的状态：待处理、已立项、已驳回 · status of a suggestion")
public enum ThemeStatus {
    SUGGESTED(Text.of("待处理", "suggested")),
    TAKEN_UP(Text.of("已立项", "taken up")),
    DISMISSED(Text.of("已驳回", "dismissed"));

    private final Text label;

    ThemeStatus(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
