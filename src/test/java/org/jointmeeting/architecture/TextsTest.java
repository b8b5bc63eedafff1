package org.jointmeeting.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every message stands in Chinese on the left and in English on the right; read from the sources themselves. */
class TextsTest {

    private static final String LITERAL = "\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final String LITERALS = LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*";
    private static final Pattern TEXT =
            Pattern.compile("Text\\s*\\.of\\(\\s*(" + LITERALS + ")\\s*,\\s*(" + LITERALS + ")\\s*[,)]");
    private static final Pattern PLACEHOLDERS = Pattern.compile("\\{\\d+}");

    @Test
    void chineseStandsOnTheLeftAndEnglishOnTheRight() throws IOException {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (Path source : sources()) {
            Matcher texts = TEXT.matcher(Files.readString(source));
            while (texts.find()) {
                seen++;
                if (!isChinese(texts.group(1)) || Languages.isChinese(texts.group(2))) {
                    wrong.add(source.getFileName() + ": " + texts.group());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(seen).as("texts found in the sources").isGreaterThan(50);
    }

    @Test
    void bothLanguagesNameTheSameArguments() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path source : sources()) {
            Matcher texts = TEXT.matcher(Files.readString(source));
            while (texts.find()) {
                boolean isMessage = Languages.isChinese(texts.group(1));
                if (isMessage && !arguments(texts.group(1)).equals(arguments(texts.group(2)))) {
                    wrong.add(source.getFileName() + ": " + texts.group());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** A text of nothing but arguments, codes and marks reads the same in both languages. */
    private static boolean isChinese(String literal) {
        return Languages.isChinese(literal)
                || PLACEHOLDERS.matcher(literal).replaceAll("").codePoints().noneMatch(Character::isLowerCase);
    }

    private static List<String> arguments(String literal) {
        return PLACEHOLDERS
                .matcher(literal)
                .results()
                .map(java.util.regex.MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
