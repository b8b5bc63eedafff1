package org.jointmeeting.shared.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are taken, known by their first bytes and not by what their name says. */
public enum FileType {
    JPEG("image/jpeg", "jpg|jpeg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", "png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
    PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-');

    static final String NAMES = "JPG、PNG、PDF";

    private final String mediaType;
    private final String endings;
    private final int[] magic;

    FileType(String mediaType, String endings, int... magic) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.magic = magic;
    }

    static Optional<FileType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
    }

    boolean fits(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).matches(".*\\.(" + endings + ")");
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean isPicture() {
        return this != PDF;
    }

    private boolean begins(byte[] content) {
        if (content.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
