package org.jointmeeting.packaged;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The README's walk-through as a newcomer copies it, on the sample district. */
@Tag("packaged")
class WalkThroughPackagedTest {

    private static final Duration LONGEST_LOAD = Duration.ofMinutes(3);

    @TempDir
    Path directory;

    @Test
    void aMatterGoesFromRaisingToResolutionByCopyingTheReadme() throws Exception {
        try (RunningApp app = Launch.onH2(directory)
                .withAdministrator()
                .with("joint-meeting.start.load-divisions", "true")
                .with("joint-meeting.start.sample", "DISTRICT")
                .start()) {
            app.awaitReady(LONGEST_LOAD);

            String output = run(walkThrough()
                    .replace("http://127.0.0.1:8080", app.address())
                    .replace(".data/", directory + "/"));

            assertThat(output)
                    .contains(
                            "\"status\":\"SUBMITTED\"",
                            "\"status\":\"ACCEPTED\"",
                            "\"status\":\"IN_SESSION\"",
                            "\"status\":\"ASSIGNED\"",
                            "\"status\":\"REPORTED\"",
                            "\"status\":\"RESOLVED\"",
                            "已办结")
                    .doesNotContain("\"detail\"");
        }
    }

    private static String walkThrough() throws Exception {
        String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        String after = readme.substring(readme.indexOf("<!-- walk-through -->"));
        int begin = after.indexOf("```sh") + "```sh".length();
        return after.substring(begin, after.indexOf("```", begin));
    }

    private String run(String script) throws Exception {
        Path file = Files.writeString(directory.resolve("walk-through.sh"), script, StandardCharsets.UTF_8);
        Path output = directory.resolve("walk-through.out");
        Process shell = new ProcessBuilder("bash", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(shell.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}
