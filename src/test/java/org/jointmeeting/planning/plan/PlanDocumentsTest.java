package org.jointmeeting.planning.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import org.jointmeeting.planning.city.Points;

import static org.assertj.core.api.Assertions.assertThat;

/** A plan that was made before an update is still read after it. */
class PlanDocumentsTest {

    /** As strict as the mapper of the API. */
    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    @Test
    void aRuleThatWasNotKnownThenCostsNothing() throws IOException {
        byte[] before =
                compressed("{\"unplaced\":200,\"headMissing\":5,\"optionalEmpty\":2,\"urgentDay\":1,\"otherWeekday\":8,"
                        + "\"otherTime\":40,\"otherVenue\":10,\"load\":1,\"sameDay\":4,\"travel\":6}");

        Points points = new PlanDocuments(null, json).read(before, Points.class);

        assertThat(points).isEqualTo(new Points(200, 5, 2, 1, 8, 40, 10, 0, 1, 4, 6));
    }

    @Test
    void nobodyWasChosenByHandInAnOutcomeOfBeforeThat() throws IOException {
        byte[] before =
                compressed("{\"starts\":[3],\"places\":[0],\"holders\":[7,-1],\"pinned\":[-1],\"pinnedPlaces\":[-1]}");

        PlanOutcome outcome = new PlanDocuments(null, json).read(before, PlanOutcome.class);

        assertThat(outcome.isPersonPinned(0)).isFalse();
        assertThat(outcome.isPersonPinned(1)).isFalse();
        assertThat(outcome.holders()).containsExactly(7, -1);
    }

    private static byte[] compressed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
