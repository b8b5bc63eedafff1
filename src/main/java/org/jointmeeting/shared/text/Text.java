package org.jointmeeting.shared.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * One message in both languages, kept side by side so that neither can be forgotten. Patterns are those of
 * {@link MessageFormat}; arguments that are themselves a {@link Text} are rendered in the same language.
 */
public record Text(String zh, String en, List<Object> args) {

    public Text {
        args = List.copyOf(args);
    }

    public static Text of(String zh, String en, Object... args) {
        return new Text(zh, en, List.of(args));
    }

    public String in(Language language) {
        String pattern = language == Language.ZH ? zh : en;
        if (args.isEmpty()) {
            return pattern;
        }
        Object[] rendered = args.stream()
                .map(arg -> arg instanceof Text text ? text.in(language) : String.valueOf(arg))
                .toArray();
        return new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(rendered);
    }
}
