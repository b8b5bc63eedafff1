package org.jointmeeting.architecture;

/** Tells Chinese from English. */
final class Languages {

    private Languages() {}

    static boolean isChinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
