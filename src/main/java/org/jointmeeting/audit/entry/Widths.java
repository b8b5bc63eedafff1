package org.jointmeeting.audit.entry;

import org.jspecify.annotations.Nullable;

/** Cuts texts to the width of their columns: the trail must never be the reason why something cannot be done. */
public final class Widths {

    private static final int NAME = 100;
    private static final int BEHALF = 200;
    private static final int ADDRESS = 60;
    private static final int TRACE = 32;
    private static final int OPERATION = 300;
    private static final int REASON = 1000;
    private static final int STATE = 1_000_000;
    private static final char UNREADABLE = '\uFFFD';

    private Widths() {}

    static Actor fit(Actor actor) {
        String name = cut(actor.userName(), NAME);
        return new Actor(
                actor.accountId(), name == null ? "" : name, actor.behalfAccountId(), cut(actor.behalfOf(), BEHALF));
    }

    static Scene fit(Scene scene) {
        return new Scene(
                scene.recordedAt(),
                cut(scene.address(), ADDRESS),
                cut(scene.traceId(), TRACE),
                cut(scene.operation(), OPERATION));
    }

    static Deed fit(Deed deed) {
        return new Deed(
                deed.action(),
                deed.kind(),
                cut(deed.subjectId(), NAME),
                deed.jurisdictionPath(),
                cut(deed.reason(), REASON),
                cut(deed.before(), STATE),
                cut(deed.after(), STATE));
    }

    /** At most so many characters, none of them half a character or one that a database refuses. */
    public static @Nullable String cut(@Nullable String text, int longest) {
        if (text == null) {
            return null;
        }
        int end = Math.min(text.length(), longest);
        if (end < text.length() && end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder fit = new StringBuilder(end);
        text.substring(0, end).codePoints().forEach(c -> fit.appendCodePoint(isStorable(c) ? c : UNREADABLE));
        return fit.toString();
    }

    private static boolean isStorable(int c) {
        boolean halfPair = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return c != 0 && !halfPair;
    }
}
