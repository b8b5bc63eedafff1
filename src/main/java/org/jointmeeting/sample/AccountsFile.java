package org.jointmeeting.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/** The file that tells the sample accounts' passwords, to its owner alone from the moment it exists; a shell can read it. */
record AccountsFile(Path path) {

    static final String DIRECTORY = "joint-meeting.data-directory";
    private static final String NAME = "sample-accounts.env";

    static AccountsFile in(String directory) {
        return new AccountsFile(Path.of(directory).resolve(NAME));
    }

    /** @return where it lies */
    String write(List<String> lines) {
        byte[] text = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.deleteIfExists(path);
            try (SeekableByteChannel file = Files.newByteChannel(
                    path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownersOnly())) {
                ByteBuffer rest = ByteBuffer.wrap(text);
                while (rest.hasRemaining()) {
                    file.write(rest);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return path.toString();
    }

    /** Where the file system knows no such permissions, its own defaults must do. */
    private FileAttribute<?>[] ownersOnly() {
        boolean knowsPermissions =
                path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return knowsPermissions
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
