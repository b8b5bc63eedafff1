package org.jointmeeting.agenda.theme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Text;

/** What can be done with a suggestion. */
@Schema(description = "共性问题建议的操作：立项、驳回 · action on a suggestion")
public enum ThemeAction {
    TAKE_UP(Text.of("立项", "take up")),
    DISMISS(Text.of("驳回", "dismiss"));

    private final Text label;

    ThemeAction(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
