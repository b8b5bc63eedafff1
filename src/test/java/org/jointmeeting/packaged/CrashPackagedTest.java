package org.jointmeeting.packaged;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A short run of what {@code src/benchmark/crash} runs for long. */
@Tag("packaged")
class CrashPackagedTest {

    private static final Duration WRITING = Duration.ofMillis(1500);

    @TempDir
    Path directory;

    @Test
    void whatWasAcknowledgedOutlivesAKillOnH2() throws Exception {
        assertNothingIsLost(Crash.onH2(directory, 2, WRITING));
    }

    @Test
    void whatWasAcknowledgedOutlivesAKillOnPostgresql() throws Exception {
        assertNothingIsLost(Crash.onPostgresql(directory, 1, WRITING));
    }

    private static void assertNothingIsLost(CrashReport report) {
        assertThat(report.surprises()).isEmpty();
        assertThat(report.isClean()).as(report.line()).isTrue();
        assertThat(report.numbered()).as("items that were accepted").isPositive();
    }
}
