package org.jointmeeting.supervision.guide;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Text;

/** The three guides 三导. */
@Schema(description = "三导：指导、辅导、督导 · guidance, coaching, supervision on the spot")
public enum GuideKind {
    GUIDANCE(Text.of("指导", "guidance")),
    COACHING(Text.of("辅导", "coaching")),
    SUPERVISION(Text.of("督导", "supervision on the spot"));

    private final Text label;

    GuideKind(Text label) {
        this.label = label;
    }

    Text label() {
        return label;
    }
}
