package org.jointmeeting.shared.problem;

import org.jointmeeting.shared.text.Text;

/** What no text may hold: control characters other than tab and line breaks, and halves of surrogate pairs. */
public final class Unprintable {

    public static final Text REFUSAL =
            Text.of("不得含有控制字符或不完整的字符。", "Must not hold control characters or broken characters.");

    private Unprintable() {}

    public static boolean in(String text) {
        return text.codePoints()
                .anyMatch(c -> (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                        || c == 0xFFFE
                        || c == 0xFFFF);
    }
}
