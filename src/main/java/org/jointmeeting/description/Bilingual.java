package org.jointmeeting.description;

import org.jointmeeting.shared.text.Language;
import org.jointmeeting.shared.text.Text;

/** A text as the description shows it: Chinese, then English. */
final class Bilingual {

    private Bilingual() {}

    static String of(Text text) {
        return text.in(Language.ZH) + " · " + text.in(Language.EN);
    }
}
