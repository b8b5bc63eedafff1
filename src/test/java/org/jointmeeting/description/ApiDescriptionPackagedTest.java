package org.jointmeeting.description;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("packaged")
class ApiDescriptionPackagedTest {

    private static final Path BUILT = Path.of("target/openapi/openapi.yaml");
    private static final Path CHECKED_IN = Path.of("openapi/openapi.yaml");

    @Test
    void theDescriptionCheckedInIsTheOneTheBuildMakes() throws IOException {
        assertThat(Files.readString(CHECKED_IN))
                .as(
                        "The API has changed. Look the change over, then refresh its description:%n  cp %s %s",
                        BUILT, CHECKED_IN)
                .isEqualTo(Files.readString(BUILT));
    }

    @Test
    void noTwoRecordsShareASchemaName() throws IOException {
        // Of two records with one name the scanner numbers the second: Kind, Kind1.
        assertThat(Files.readAllLines(BUILT))
                .as("a @Schema(name = …) of its own belongs on one of the two records")
                .noneMatch(line -> line.matches(" {4}[A-Z][A-Za-z]*\\d+:"));
    }
}
