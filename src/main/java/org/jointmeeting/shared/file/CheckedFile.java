package org.jointmeeting.shared.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.problem.Unprintable;
import org.jointmeeting.shared.text.Text;

/** A file whose size, name and kind were looked at. */
public record CheckedFile(String name, FileType type, byte[] content, String sha256) {

    public static final int LARGEST = 8 * 1024 * 1024;
    private static final int LONGEST_NAME = 120;

    /** @throws Problem 400, 413 or 415 naming the part {@code file} */
    public static CheckedFile of(@Nullable String name, byte[] content) {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME || isPath(name)) {
            throw Problem.field(
                    "file", Text.of("文件名应为 1–120 个字符，不得含路径。", "A file name has 1 to 120 characters and no path."));
        }
        if (content.length == 0) {
            throw Problem.field("file", Text.of("文件是空的。", "The file is empty."));
        }
        if (content.length > LARGEST) {
            throw new Problem(ProblemType.TOO_LARGE, Text.of("单个附件不得超过 8 MB。", "One file may be 8 MB at most."));
        }
        FileType type = FileType.of(content)
                .orElseThrow(() -> new Problem(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        Text.of("只接受 {0} 文件。", "Only these are taken: {0}.", FileType.NAMES)));
        if (!type.fits(name)) {
            throw Problem.field(
                    "file",
                    Text.of(
                            "文件内容是 {0}，与文件名“{1}”不符。",
                            "The content is {0}, which the name “{1}” does not say.", type, name));
        }
        return new CheckedFile(name, type, content, sha256(content));
    }

    private static boolean isPath(String name) {
        return name.contains("/") || name.contains("\\") || Unprintable.in(name) || name.contains("\n");
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
