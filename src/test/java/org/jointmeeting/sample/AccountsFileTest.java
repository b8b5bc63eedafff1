package org.jointmeeting.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class AccountsFileTest {

    private static final List<String> LINES = List.of("HOTLINE='hotline:secret'");

    @TempDir
    private Path directory;

    @Test
    void onlyItsOwnerCanReadIt() throws IOException {
        Path file = written();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void whatLayThereBeforeIsNotWrittenInto() throws IOException {
        Path before = directory.resolve("new/sample-accounts.env");
        Files.createDirectories(before.getParent());
        Files.writeString(before, "old");
        assertThat(Files.readAllLines(written())).isEqualTo(LINES);
    }

    private Path written() {
        return Path.of(AccountsFile.in(directory.resolve("new").toString()).write(LINES));
    }
}
