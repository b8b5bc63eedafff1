package org.jointmeeting.supervision.ladder;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Text;

/** Where a supervision letter stands. */
@Schema(description = "督办文书状态：已发出、已签收、已答复、已销、已升级 · status of a supervision letter")
public enum LetterStatus {
    RAISED(Text.of("已发出", "raised")),
    ACKNOWLEDGED(Text.of("已签收", "acknowledged")),
    ANSWERED(Text.of("已答复", "answered")),
    LIFTED(Text.of("已销", "lifted")),
    STEPPED_UP(Text.of("已升级", "stepped up"));

    static final Set<LetterStatus> OPEN = EnumSet.of(RAISED, ACKNOWLEDGED, ANSWERED);
    static final Set<LetterStatus> UNANSWERED = EnumSet.of(RAISED, ACKNOWLEDGED);

    private final Text label;

    LetterStatus(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }

    boolean isOpen() {
        return OPEN.contains(this);
    }
}
