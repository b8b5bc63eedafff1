package org.jointmeeting.audit.entry;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/** Values as one sequence of bytes that no other values give: each with its length before it, null apart from empty. */
public final class Canonical {

    private static final int ABSENT = -1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    public Canonical add(@Nullable Object part) {
        if (part == null) {
            addLength(ABSENT);
            return this;
        }
        byte[] text = part.toString().getBytes(StandardCharsets.UTF_8);
        addLength(text.length);
        bytes.writeBytes(text);
        return this;
    }

    /** To the microsecond, which is what both databases keep. */
    public Canonical add(Instant time) {
        return add((Object) ChronoUnit.MICROS.between(Instant.EPOCH, time));
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }

    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void addLength(int length) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    }
}
