package org.jointmeeting.packaged;

import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A short run of what {@code src/benchmark/walk} runs for long. */
@Tag("packaged")
class WalkPackagedTest {

    private static final int STEPS = 2000;
    private static final int KILLS = 2;

    @TempDir
    Path directory;

    @Test
    void everyItemKeepsToItsPathWhateverIsTriedAndWheneverTheAppIsKilled() throws Exception {
        WalkReport report = Walk.onH2(directory, STEPS, KILLS, 20261126);
        assertThat(report.violations()).isEmpty();
        assertThat(report.kills()).isEqualTo(KILLS);
        assertThat(report.never())
                .as("actions that never succeeded")
                .doesNotContain(
                        "SUBMIT", "ACCEPT", "PLACE", "ASSIGN", "SIGN", "REPORT", "VERIFY", "ESCALATE", "TAKE_UP");
        assertThat(report.legal()).as(report.lastLine()).isGreaterThan(STEPS / 3);
        assertThat(report.refused()).as(report.lastLine()).isGreaterThan(STEPS / 10);
    }
}
